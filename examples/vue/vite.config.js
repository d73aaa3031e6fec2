import vue from "@vitejs/plugin-vue";

const isCustomElement = (tag) => tag === "payment-chat";

export default { base: "./", plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] };
