<#
.SYNOPSIS
Holds the six-message conversation with an endpoint and checks each answer.

.DESCRIPTION
Pays with the test card 4242 4242 4242 4242 and checks each answer. Needs PowerShell 5.1 or newer.
Exit codes: 0 every answer was as it has to be; 1 an answer was wrong, or the endpoint cannot be
reached; 3 this endpoint does not take cards in the chat (CARD_ENTRY=form or checkout).

.PARAMETER Endpoint
The full URL of /chat; else PAYMENT_BOT_API_ENDPOINT, else http://127.0.0.1:8000/chat.

.EXAMPLE
$env:PAYMENT_BOT_API_KEY = '...'; ./scripts/test_payment_flow.ps1 https://api.example.com/dev/chat
#>
[CmdletBinding()]
param(
    [Parameter(Position = 0)]
    [string]$Endpoint
)

Set-StrictMode -Version 2.0
$ErrorActionPreference = 'Stop'

if (-not $Endpoint) { $Endpoint = $env:PAYMENT_BOT_API_ENDPOINT }
if (-not $Endpoint) { $Endpoint = 'http://127.0.0.1:8000/chat' }

$Number = '4242424242424242'
$Expiry = '12/{0}' -f ((Get-Date).Year + 3)
$Run = 'flow-{0}' -f [guid]::NewGuid().ToString('N').Substring(0, 12)
$Headers = @{}
if ($env:PAYMENT_BOT_API_KEY) { $Headers['X-Api-Key'] = $env:PAYMENT_BOT_API_KEY }

function Stop-Flow {
    param([string]$Reason, [int]$Code = 1)
    [Console]::Error.WriteLine("FAILED: $Reason")
    exit $Code
}

function Get-Field {
    param($Answer, [string]$Path)
    $value = $Answer
    foreach ($part in $Path.Split('.')) {
        if ($null -eq $value -or $null -eq $value.PSObject.Properties[$part]) { return '' }
        $value = $value.$part
    }
    if ($null -eq $value) { return '' }
    return [string]$value
}

function Invoke-Bot {
    param([string]$Method, [string]$Uri, [string]$Body)
    $request = @{
        Method = $Method; Uri = $Uri; Headers = $Headers; TimeoutSec = 29; UseBasicParsing = $true
    }
    if ($Body) {
        $request['Body'] = [Text.Encoding]::UTF8.GetBytes($Body)
        $request['ContentType'] = 'application/json'
    }
    try {
        $text = (Invoke-WebRequest @request).Content
    }
    catch {
        Stop-Flow "$Uri did not answer as it has to: $($_.Exception.Message)"
    }
    if ($text.Contains($Number)) { Stop-Flow 'an answer holds the card number' }
    return $text | ConvertFrom-Json
}

function Send-Message {
    param([string]$SessionId, [string]$Message, [string]$MessageId)
    # The message id makes a retry safe: the same id is answered alike, and nothing is done twice.
    $body = @{ message = $Message; messageId = $MessageId }
    if ($SessionId) { $body['sessionId'] = $SessionId }
    return Invoke-Bot -Method 'Post' -Uri $Endpoint -Body ($body | ConvertTo-Json -Compress)
}

function Assert-Field {
    param($Answer, [string]$Path, [string]$Expected)
    $got = Get-Field $Answer $Path
    if ($got -ne $Expected) {
        $said = Get-Field $Answer 'response'
        Stop-Flow "$Path is '$got' where '$Expected' was expected. The bot said: $said"
    }
}

$steps = @(
    @{ Message = 'I need to make a payment'; Shown = 'I need to make a payment'; Status = 'collecting'; Field = 'name' },
    @{ Message = 'John Doe'; Shown = 'John Doe'; Status = 'collecting'; Field = 'card' },
    @{ Message = $Number; Shown = '****'; Status = 'collecting'; Field = 'expiry' },
    @{ Message = $Expiry; Shown = '****'; Status = 'collecting'; Field = 'cvv' },
    @{ Message = '123'; Shown = '****'; Status = 'confirming'; Field = 'confirmation' }
)

Write-Output "Paying at $Endpoint"
$sessionId = ''
$count = 0
foreach ($step in $steps) {
    $count += 1
    $answer = Send-Message $sessionId $step.Message "$Run-$count"
    $sessionId = Get-Field $answer 'sessionId'
    Write-Output "$count. You: $($step.Shown)"
    Write-Output "   Bot: $(Get-Field $answer 'response')"
    $onAPage = (Get-Field $answer 'cardForm.url') -or ($count -eq 1 -and (Get-Field $answer 'nextAction.url'))
    if ($onAPage) {
        Stop-Flow 'this endpoint takes cards on a page, not in the chat: open the link in a browser' 3
    }
    Assert-Field $answer 'status' $step.Status
    Assert-Field $answer 'currentField' $step.Field
}

$answer = Send-Message $sessionId 'confirm' "$Run-6"
Write-Output '6. You: confirm'
Write-Output "   Bot: $(Get-Field $answer 'response')"
# A charge may take a few seconds more than an answer waits for.
for ($left = 30; $left -gt 0 -and (Get-Field $answer 'status') -eq 'confirming'; $left--) {
    Start-Sleep -Seconds 2
    $answer = Invoke-Bot -Method 'Get' -Uri ('{0}/{1}' -f $Endpoint.TrimEnd('/'), $sessionId)
}
Assert-Field $answer 'status' 'completed'
Assert-Field $answer 'payment.brand' 'visa'
Assert-Field $answer 'payment.last4' '4242'
$token = Get-Field $answer 'payment.token'
if (-not $token.StartsWith('pm_')) { Stop-Flow "the answer holds no token of Stripe's" }
Write-Output "PASSED: $token, visa ending in 4242"
exit 0
