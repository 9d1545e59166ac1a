// @ts-nocheck
// Made by `npm run generate` out of schemas/. Do not edit.
export default validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"PlatformFile","type":"object","additionalProperties":false,"properties":{"listeners":{"type":"object","additionalProperties":{"$ref":"#/definitions/listener"},"examples":[{"public":{"bind":":80"}}]},"teams":{"type":"object","additionalProperties":{"$ref":"#/definitions/grant"},"examples":[{"shop":{"hosts":["shop.example.com"],"listeners":["public"]}}]},"everyHost":{"type":"object","additionalProperties":{"$ref":"#/definitions/everyHostRoute"},"examples":[{"no-git":{"pathPrefix":"/.git","return":{"status":403}}}]},"userlists":{"type":"array","items":{"type":"string","examples":["ops"]},"minItems":0,"examples":[["ops"]]},"policy":{"type":"object","additionalProperties":false,"properties":{"loopback":{"type":"string","enum":["allowed","refused"],"examples":["refused"]},"haproxy":{"type":"array","items":{"title":"ApprovalEntry","type":"object","additionalProperties":false,"required":["team","keyword","reason"],"properties":{"team":{"type":"string","examples":["shop"]},"keyword":{"type":"string","examples":["http-request set-src"]},"reason":{"type":"string","examples":["clients come through a CDN"]}},"examples":[{"team":"shop","keyword":"http-request set-src","reason":"clients come through a CDN"}]},"minItems":0,"examples":[[{"team":"shop","keyword":"http-request set-src","reason":"clients come through a CDN"}]]},"tests":{"type":"string","enum":["required"],"examples":["required"]},"blastRadius":{"type":"integer","minimum":1,"maximum":100,"examples":[30]}},"examples":[{"haproxy":[{"team":"shop","keyword":"http-request set-src","reason":"clients come through a CDN"}]}]},"haproxy":{"type":"object","additionalProperties":false,"properties":{"versions":{"type":"array","items":{"type":"string","examples":["3.0"]},"minItems":1,"examples":[["2.6","3.0"]]}},"examples":[{"versions":["2.6","3.0"]}]},"defaults":{"type":"object","additionalProperties":false,"properties":{"listener":{"type":"string","examples":["public"]},"timeout":{"type":"object","additionalProperties":false,"properties":{"connect":{"type":"string","examples":["2s"]},"client":{"type":"string","examples":["30s"]},"server":{"type":"string","examples":["30s"]},"queue":{"type":"string","examples":["5s"]},"httpRequest":{"type":"string","examples":["10s"]},"httpKeepAlive":{"type":"string","examples":["60s"]},"tunnel":{"type":"string","examples":["1h"]}},"examples":[{"connect":"2s","server":"30s"}]}},"examples":[{"listener":"public","timeout":{"connect":"2s"}}]},"requests":{"type":"object","additionalProperties":false,"properties":{"upgrades":{"type":"array","items":{"type":"string","examples":["websocket"]},"minItems":0,"examples":[["websocket","SPDY/3.1"]]},"headerNames":{"type":"string","enum":["delete","preserve"],"examples":["delete"]},"trustForwarded":{"type":"array","items":{"type":"string","examples":["10.0.0.0/16"]},"minItems":0,"examples":[["10.0.0.0/16","2001:db8::/48"]]},"forwarded":{"type":"string","enum":["rfc7239"],"examples":["rfc7239"]}},"examples":[{"upgrades":["websocket","SPDY/3.1"]}]},"logs":{"title":"LogsEntry","type":"object","additionalProperties":false,"required":["target"],"properties":{"target":{"type":"string","examples":["127.0.0.1:514"]},"format":{"type":"string","enum":["json","text"],"examples":["text"]},"header":{"type":"string","enum":["rfc3164","rfc5424","none"],"examples":["none"]},"requestHeaders":{"type":"array","items":{"type":"string","examples":["User-Agent"]},"minItems":0,"maxItems":8,"examples":[["User-Agent","Referer"]]},"responseHeaders":{"type":"array","items":{"type":"string","examples":["Content-Type"]},"minItems":0,"maxItems":4,"examples":[["Content-Type"]]},"secretHeaders":{"type":"array","items":{"type":"string","examples":["X-Api-Key"]},"minItems":0,"examples":[["X-Api-Key"]]}},"examples":[{"target":"127.0.0.1:514","format":"json","requestHeaders":["User-Agent"]}]},"limits":{"type":"object","additionalProperties":false,"properties":{"maxconn":{"type":"integer","minimum":1,"maximum":10000000,"examples":[10000]},"fileDescriptors":{"type":"integer","minimum":100,"maximum":100000000,"examples":[100000]}},"examples":[{"maxconn":10000}]},"reload":{"type":"object","additionalProperties":false,"properties":{"atMostEvery":{"type":"string","examples":["10s"]},"endOldWorkersAfter":{"type":"string","examples":["5m"]},"keepOldWorkers":{"type":"integer","minimum":1,"maximum":50,"examples":[5]}},"examples":[{"atMostEvery":"10s","endOldWorkersAfter":"5m","keepOldWorkers":5}]},"keepServersFor":{"type":"string","examples":["10m"]}},"examples":[{"listeners":{"public":{"bind":":80"}},"teams":{"shop":{"hosts":["shop.example.com"],"listeners":["public"]}},"defaults":{"listener":"public"}}],"definitions":{"listener":{"title":"ListenerEntry","type":"object","additionalProperties":false,"properties":{"bind":{"type":"string","examples":[":80","127.0.0.1:8080","[::1]:8080"]},"tls":{"type":"object","additionalProperties":false,"properties":{"bind":{"type":"string","examples":[":443"]},"certificates":{"type":"string","examples":["public"]},"minVersion":{"type":"string","enum":["TLSv1.2","TLSv1.3"],"examples":["TLSv1.2"]},"alpn":{"type":"array","items":{"type":"string","enum":["h2","http/1.1"],"examples":["h2"]},"minItems":1,"examples":[["h2","http/1.1"]]}},"examples":[{"bind":":443","certificates":"public"}],"required":["bind","certificates"]},"mode":{"type":"string","enum":["http","tcp"],"examples":["tcp"]},"proxyProtocol":{"type":"boolean","examples":[true]},"trustForwarded":{"type":"array","items":{"type":"string","examples":["10.0.0.0/16"]},"minItems":0,"examples":[["10.0.0.0/16","2001:db8::/48"]]},"redirectToHttps":{"type":["boolean","object"],"additionalProperties":false,"properties":{"except":{"type":"array","items":{"type":"string","examples":["/.well-known/acme-challenge"]},"minItems":1,"maxItems":16,"examples":[["/.well-known/acme-challenge"]]},"status":{"type":"integer","enum":[301,302,307,308],"examples":[308]},"port":{"type":"integer","minimum":1,"maximum":65535,"examples":[443]}},"examples":[true,{"except":["/.well-known/acme-challenge"],"status":308}]}},"examples":[{"bind":":80"}]},"grant":{"title":"GrantEntry","type":"object","additionalProperties":false,"properties":{"hosts":{"type":"array","items":{"type":"string","examples":["shop.example.com"]},"minItems":0,"examples":[["shop.example.com","*.shop.example.com"]]},"paths":{"type":"array","items":{"type":"string","examples":["www.example.com/pay"]},"minItems":0,"examples":[["www.example.com/pay"]]},"redirects":{"type":"array","items":{"type":"string","examples":["*.old.example.com"]},"minItems":0,"examples":[["*"]]},"listeners":{"type":"array","items":{"type":"string","examples":["public"]},"minItems":0,"examples":[["public"]]},"services":{"type":"array","items":{"type":"string","examples":["ledger-*"]},"minItems":0,"examples":[["ledger-*","web"]]},"addresses":{"type":"string","enum":["allowed","refused"],"examples":["refused"]},"tests":{"type":"string","enum":["required"],"examples":["required"]},"limits":{"title":"LimitsEntry","type":"object","additionalProperties":false,"properties":{"routes":{"type":"integer","minimum":0,"maximum":1000000000,"examples":[200]},"backends":{"type":"integer","minimum":0,"maximum":1000000000,"examples":[100]},"statements":{"type":"integer","minimum":0,"maximum":1000000000,"examples":[500]},"statementBytes":{"type":"integer","minimum":0,"maximum":1000000000,"examples":[100000]},"fetches":{"type":"integer","minimum":0,"maximum":1000000000,"examples":[1000]},"regularExpressions":{"type":"integer","minimum":0,"maximum":1000000000,"examples":[50]},"texts":{"type":"integer","minimum":0,"maximum":1000000000,"examples":[1000]},"fileLines":{"type":"integer","minimum":0,"maximum":1000000000,"examples":[10000]},"servers":{"type":"integer","minimum":0,"maximum":1000000000,"examples":[50]},"stickTableBytes":{"type":"integer","minimum":0,"maximum":1000000000,"examples":[50000000]}},"examples":[{"routes":200,"backends":100}]}},"examples":[{"hosts":["shop.example.com"],"listeners":["public"]}]},"everyHostRoute":{"title":"EveryHostEntry","type":"object","additionalProperties":false,"properties":{"path":{"type":"string","examples":["/basket"]},"pathPrefix":{"type":"string","examples":["/api/cart"]},"service":{"type":"string","examples":["storefront"]},"backend":{"type":["string","object"],"additionalProperties":{"type":"integer","minimum":0,"maximum":100,"examples":[95]},"examples":["cart",{"cart":95,"cart-canary":5}]},"sticky":{"type":"object","additionalProperties":false,"properties":{"cookie":{"type":"string","examples":["cart_side"]}},"examples":[{"cookie":"cart_side"}],"required":["cookie"]},"redirect":{"type":"object","additionalProperties":false,"properties":{"scheme":{"type":"string","enum":["http","https"],"examples":["https"]},"host":{"type":"string","examples":["www.example.com","*.new.example.com"]},"port":{"type":"integer","minimum":1,"maximum":65535,"examples":[8443]},"path":{"type":"string","examples":["/cart"]},"replacePrefix":{"type":"string","examples":["/new"]},"query":{"type":"string","examples":["from=old"]},"fragment":{"type":"string","examples":["install"]},"keepQuery":{"type":"boolean","examples":[false]},"status":{"type":"integer","enum":[301,302,303,307,308],"examples":[301]}},"examples":[{"path":"/cart","status":301}]},"return":{"type":"object","additionalProperties":false,"properties":{"status":{"type":"integer","minimum":200,"maximum":599,"examples":[403]},"body":{"type":"string","examples":["nothing to see here"]},"contentType":{"type":"string","examples":["text/html; charset=utf-8"]}},"examples":[{"status":403,"body":"nothing to see here"}],"required":["status"]},"rewrite":{"type":"object","additionalProperties":false,"properties":{"replacePrefix":{"type":"string","examples":["/cart"]},"replacePath":{"type":"string","examples":["/index.html"]}},"examples":[{"replacePrefix":"/"}]},"requestHeaders":{"type":"object","additionalProperties":false,"properties":{"set":{"type":"object","additionalProperties":{"type":"string","examples":["1"]},"examples":[{"X-Shop":"1"}]},"add":{"type":"object","additionalProperties":{"type":"string","examples":["Accept"]},"examples":[{"Vary":"Accept"}]},"remove":{"type":"array","items":{"type":"string","examples":["X-Debug"]},"minItems":1,"examples":[["X-Debug"]]}},"examples":[{"set":{"X-Shop":"1"},"remove":["X-Debug"]}]},"responseHeaders":{"type":"object","additionalProperties":false,"properties":{"set":{"type":"object","additionalProperties":{"type":"string","examples":["1"]},"examples":[{"X-Shop":"1"}]},"add":{"type":"object","additionalProperties":{"type":"string","examples":["Accept"]},"examples":[{"Vary":"Accept"}]},"remove":{"type":"array","items":{"type":"string","examples":["X-Debug"]},"minItems":1,"examples":[["X-Debug"]]}},"examples":[{"set":{"X-Shop":"1"},"remove":["X-Debug"]}]},"auth":{"type":"string","examples":["ops"]},"timeout":{"type":"object","additionalProperties":false,"properties":{"server":{"type":"string","examples":["30s"]},"tunnel":{"type":"string","examples":["1h"]}},"examples":[{"server":"30s"}]},"log":{"type":"string","examples":["10%"]},"encodedSlashes":{"type":"string","enum":["refuse","pass"],"examples":["refuse"]}},"examples":[{"pathPrefix":"/.git","return":{"status":403}}]}}};
const schema12 = {"title":"ListenerEntry","type":"object","additionalProperties":false,"properties":{"bind":{"type":"string","examples":[":80","127.0.0.1:8080","[::1]:8080"]},"tls":{"type":"object","additionalProperties":false,"properties":{"bind":{"type":"string","examples":[":443"]},"certificates":{"type":"string","examples":["public"]},"minVersion":{"type":"string","enum":["TLSv1.2","TLSv1.3"],"examples":["TLSv1.2"]},"alpn":{"type":"array","items":{"type":"string","enum":["h2","http/1.1"],"examples":["h2"]},"minItems":1,"examples":[["h2","http/1.1"]]}},"examples":[{"bind":":443","certificates":"public"}],"required":["bind","certificates"]},"mode":{"type":"string","enum":["http","tcp"],"examples":["tcp"]},"proxyProtocol":{"type":"boolean","examples":[true]},"trustForwarded":{"type":"array","items":{"type":"string","examples":["10.0.0.0/16"]},"minItems":0,"examples":[["10.0.0.0/16","2001:db8::/48"]]},"redirectToHttps":{"type":["boolean","object"],"additionalProperties":false,"properties":{"except":{"type":"array","items":{"type":"string","examples":["/.well-known/acme-challenge"]},"minItems":1,"maxItems":16,"examples":[["/.well-known/acme-challenge"]]},"status":{"type":"integer","enum":[301,302,307,308],"examples":[308]},"port":{"type":"integer","minimum":1,"maximum":65535,"examples":[443]}},"examples":[true,{"except":["/.well-known/acme-challenge"],"status":308}]}},"examples":[{"bind":":80"}]};
const schema13 = {"title":"GrantEntry","type":"object","additionalProperties":false,"properties":{"hosts":{"type":"array","items":{"type":"string","examples":["shop.example.com"]},"minItems":0,"examples":[["shop.example.com","*.shop.example.com"]]},"paths":{"type":"array","items":{"type":"string","examples":["www.example.com/pay"]},"minItems":0,"examples":[["www.example.com/pay"]]},"redirects":{"type":"array","items":{"type":"string","examples":["*.old.example.com"]},"minItems":0,"examples":[["*"]]},"listeners":{"type":"array","items":{"type":"string","examples":["public"]},"minItems":0,"examples":[["public"]]},"services":{"type":"array","items":{"type":"string","examples":["ledger-*"]},"minItems":0,"examples":[["ledger-*","web"]]},"addresses":{"type":"string","enum":["allowed","refused"],"examples":["refused"]},"tests":{"type":"string","enum":["required"],"examples":["required"]},"limits":{"title":"LimitsEntry","type":"object","additionalProperties":false,"properties":{"routes":{"type":"integer","minimum":0,"maximum":1000000000,"examples":[200]},"backends":{"type":"integer","minimum":0,"maximum":1000000000,"examples":[100]},"statements":{"type":"integer","minimum":0,"maximum":1000000000,"examples":[500]},"statementBytes":{"type":"integer","minimum":0,"maximum":1000000000,"examples":[100000]},"fetches":{"type":"integer","minimum":0,"maximum":1000000000,"examples":[1000]},"regularExpressions":{"type":"integer","minimum":0,"maximum":1000000000,"examples":[50]},"texts":{"type":"integer","minimum":0,"maximum":1000000000,"examples":[1000]},"fileLines":{"type":"integer","minimum":0,"maximum":1000000000,"examples":[10000]},"servers":{"type":"integer","minimum":0,"maximum":1000000000,"examples":[50]},"stickTableBytes":{"type":"integer","minimum":0,"maximum":1000000000,"examples":[50000000]}},"examples":[{"routes":200,"backends":100}]}},"examples":[{"hosts":["shop.example.com"],"listeners":["public"]}]};
const schema14 = {"title":"EveryHostEntry","type":"object","additionalProperties":false,"properties":{"path":{"type":"string","examples":["/basket"]},"pathPrefix":{"type":"string","examples":["/api/cart"]},"service":{"type":"string","examples":["storefront"]},"backend":{"type":["string","object"],"additionalProperties":{"type":"integer","minimum":0,"maximum":100,"examples":[95]},"examples":["cart",{"cart":95,"cart-canary":5}]},"sticky":{"type":"object","additionalProperties":false,"properties":{"cookie":{"type":"string","examples":["cart_side"]}},"examples":[{"cookie":"cart_side"}],"required":["cookie"]},"redirect":{"type":"object","additionalProperties":false,"properties":{"scheme":{"type":"string","enum":["http","https"],"examples":["https"]},"host":{"type":"string","examples":["www.example.com","*.new.example.com"]},"port":{"type":"integer","minimum":1,"maximum":65535,"examples":[8443]},"path":{"type":"string","examples":["/cart"]},"replacePrefix":{"type":"string","examples":["/new"]},"query":{"type":"string","examples":["from=old"]},"fragment":{"type":"string","examples":["install"]},"keepQuery":{"type":"boolean","examples":[false]},"status":{"type":"integer","enum":[301,302,303,307,308],"examples":[301]}},"examples":[{"path":"/cart","status":301}]},"return":{"type":"object","additionalProperties":false,"properties":{"status":{"type":"integer","minimum":200,"maximum":599,"examples":[403]},"body":{"type":"string","examples":["nothing to see here"]},"contentType":{"type":"string","examples":["text/html; charset=utf-8"]}},"examples":[{"status":403,"body":"nothing to see here"}],"required":["status"]},"rewrite":{"type":"object","additionalProperties":false,"properties":{"replacePrefix":{"type":"string","examples":["/cart"]},"replacePath":{"type":"string","examples":["/index.html"]}},"examples":[{"replacePrefix":"/"}]},"requestHeaders":{"type":"object","additionalProperties":false,"properties":{"set":{"type":"object","additionalProperties":{"type":"string","examples":["1"]},"examples":[{"X-Shop":"1"}]},"add":{"type":"object","additionalProperties":{"type":"string","examples":["Accept"]},"examples":[{"Vary":"Accept"}]},"remove":{"type":"array","items":{"type":"string","examples":["X-Debug"]},"minItems":1,"examples":[["X-Debug"]]}},"examples":[{"set":{"X-Shop":"1"},"remove":["X-Debug"]}]},"responseHeaders":{"type":"object","additionalProperties":false,"properties":{"set":{"type":"object","additionalProperties":{"type":"string","examples":["1"]},"examples":[{"X-Shop":"1"}]},"add":{"type":"object","additionalProperties":{"type":"string","examples":["Accept"]},"examples":[{"Vary":"Accept"}]},"remove":{"type":"array","items":{"type":"string","examples":["X-Debug"]},"minItems":1,"examples":[["X-Debug"]]}},"examples":[{"set":{"X-Shop":"1"},"remove":["X-Debug"]}]},"auth":{"type":"string","examples":["ops"]},"timeout":{"type":"object","additionalProperties":false,"properties":{"server":{"type":"string","examples":["30s"]},"tunnel":{"type":"string","examples":["1h"]}},"examples":[{"server":"30s"}]},"log":{"type":"string","examples":["10%"]},"encodedSlashes":{"type":"string","enum":["refuse","pass"],"examples":["refuse"]}},"examples":[{"pathPrefix":"/.git","return":{"status":403}}]};
const func2 = Object.prototype.hasOwnProperty;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.listeners !== undefined){
let data0 = data.listeners;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
let data1 = data0[key1];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key2 in data1){
if(!((((((key2 === "bind") || (key2 === "tls")) || (key2 === "mode")) || (key2 === "proxyProtocol")) || (key2 === "trustForwarded")) || (key2 === "redirectToHttps"))){
const err1 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/listener/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema12,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data1.bind !== undefined){
let data2 = data1.bind;
if(typeof data2 !== "string"){
const err2 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/bind",schemaPath:"#/definitions/listener/properties/bind/type",keyword:"type",params:{type: "string"},schema:schema12.properties.bind.type,parentSchema:schema12.properties.bind,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data1.tls !== undefined){
let data3 = data1.tls;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.bind === undefined){
const err3 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls",schemaPath:"#/definitions/listener/properties/tls/required",keyword:"required",params:{missingProperty: "bind"},schema:schema12.properties.tls.required,parentSchema:schema12.properties.tls,data:data3};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data3.certificates === undefined){
const err4 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls",schemaPath:"#/definitions/listener/properties/tls/required",keyword:"required",params:{missingProperty: "certificates"},schema:schema12.properties.tls.required,parentSchema:schema12.properties.tls,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key3 in data3){
if(!((((key3 === "bind") || (key3 === "certificates")) || (key3 === "minVersion")) || (key3 === "alpn"))){
const err5 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls",schemaPath:"#/definitions/listener/properties/tls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema12.properties.tls,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data3.bind !== undefined){
let data4 = data3.bind;
if(typeof data4 !== "string"){
const err6 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/bind",schemaPath:"#/definitions/listener/properties/tls/properties/bind/type",keyword:"type",params:{type: "string"},schema:schema12.properties.tls.properties.bind.type,parentSchema:schema12.properties.tls.properties.bind,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data3.certificates !== undefined){
let data5 = data3.certificates;
if(typeof data5 !== "string"){
const err7 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/certificates",schemaPath:"#/definitions/listener/properties/tls/properties/certificates/type",keyword:"type",params:{type: "string"},schema:schema12.properties.tls.properties.certificates.type,parentSchema:schema12.properties.tls.properties.certificates,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data3.minVersion !== undefined){
let data6 = data3.minVersion;
if(typeof data6 !== "string"){
const err8 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/minVersion",schemaPath:"#/definitions/listener/properties/tls/properties/minVersion/type",keyword:"type",params:{type: "string"},schema:schema12.properties.tls.properties.minVersion.type,parentSchema:schema12.properties.tls.properties.minVersion,data:data6};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((data6 === "TLSv1.2") || (data6 === "TLSv1.3"))){
const err9 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/minVersion",schemaPath:"#/definitions/listener/properties/tls/properties/minVersion/enum",keyword:"enum",params:{allowedValues: schema12.properties.tls.properties.minVersion.enum},schema:schema12.properties.tls.properties.minVersion.enum,parentSchema:schema12.properties.tls.properties.minVersion,data:data6};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data3.alpn !== undefined){
let data7 = data3.alpn;
if(Array.isArray(data7)){
if(data7.length < 1){
const err10 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/alpn",schemaPath:"#/definitions/listener/properties/tls/properties/alpn/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema12.properties.tls.properties.alpn,data:data7};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 !== "string"){
const err11 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/alpn/" + i0,schemaPath:"#/definitions/listener/properties/tls/properties/alpn/items/type",keyword:"type",params:{type: "string"},schema:schema12.properties.tls.properties.alpn.items.type,parentSchema:schema12.properties.tls.properties.alpn.items,data:data8};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!((data8 === "h2") || (data8 === "http/1.1"))){
const err12 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/alpn/" + i0,schemaPath:"#/definitions/listener/properties/tls/properties/alpn/items/enum",keyword:"enum",params:{allowedValues: schema12.properties.tls.properties.alpn.items.enum},schema:schema12.properties.tls.properties.alpn.items.enum,parentSchema:schema12.properties.tls.properties.alpn.items,data:data8};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/alpn",schemaPath:"#/definitions/listener/properties/tls/properties/alpn/type",keyword:"type",params:{type: "array"},schema:schema12.properties.tls.properties.alpn.type,parentSchema:schema12.properties.tls.properties.alpn,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls",schemaPath:"#/definitions/listener/properties/tls/type",keyword:"type",params:{type: "object"},schema:schema12.properties.tls.type,parentSchema:schema12.properties.tls,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data1.mode !== undefined){
let data9 = data1.mode;
if(typeof data9 !== "string"){
const err15 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/mode",schemaPath:"#/definitions/listener/properties/mode/type",keyword:"type",params:{type: "string"},schema:schema12.properties.mode.type,parentSchema:schema12.properties.mode,data:data9};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!((data9 === "http") || (data9 === "tcp"))){
const err16 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/mode",schemaPath:"#/definitions/listener/properties/mode/enum",keyword:"enum",params:{allowedValues: schema12.properties.mode.enum},schema:schema12.properties.mode.enum,parentSchema:schema12.properties.mode,data:data9};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data1.proxyProtocol !== undefined){
let data10 = data1.proxyProtocol;
if(typeof data10 !== "boolean"){
const err17 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/proxyProtocol",schemaPath:"#/definitions/listener/properties/proxyProtocol/type",keyword:"type",params:{type: "boolean"},schema:schema12.properties.proxyProtocol.type,parentSchema:schema12.properties.proxyProtocol,data:data10};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data1.trustForwarded !== undefined){
let data11 = data1.trustForwarded;
if(Array.isArray(data11)){
if(data11.length < 0){
const err18 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/trustForwarded",schemaPath:"#/definitions/listener/properties/trustForwarded/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema12.properties.trustForwarded,data:data11};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(typeof data12 !== "string"){
const err19 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/trustForwarded/" + i1,schemaPath:"#/definitions/listener/properties/trustForwarded/items/type",keyword:"type",params:{type: "string"},schema:schema12.properties.trustForwarded.items.type,parentSchema:schema12.properties.trustForwarded.items,data:data12};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/trustForwarded",schemaPath:"#/definitions/listener/properties/trustForwarded/type",keyword:"type",params:{type: "array"},schema:schema12.properties.trustForwarded.type,parentSchema:schema12.properties.trustForwarded,data:data11};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data1.redirectToHttps !== undefined){
let data13 = data1.redirectToHttps;
if((typeof data13 !== "boolean") && (!(data13 && typeof data13 == "object" && !Array.isArray(data13)))){
const err21 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirectToHttps",schemaPath:"#/definitions/listener/properties/redirectToHttps/type",keyword:"type",params:{type: schema12.properties.redirectToHttps.type},schema:schema12.properties.redirectToHttps.type,parentSchema:schema12.properties.redirectToHttps,data:data13};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key4 in data13){
if(!(((key4 === "except") || (key4 === "status")) || (key4 === "port"))){
const err22 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirectToHttps",schemaPath:"#/definitions/listener/properties/redirectToHttps/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema12.properties.redirectToHttps,data:data13};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data13.except !== undefined){
let data14 = data13.except;
if(Array.isArray(data14)){
if(data14.length > 16){
const err23 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirectToHttps/except",schemaPath:"#/definitions/listener/properties/redirectToHttps/properties/except/maxItems",keyword:"maxItems",params:{limit: 16},schema:16,parentSchema:schema12.properties.redirectToHttps.properties.except,data:data14};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data14.length < 1){
const err24 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirectToHttps/except",schemaPath:"#/definitions/listener/properties/redirectToHttps/properties/except/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema12.properties.redirectToHttps.properties.except,data:data14};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
let data15 = data14[i2];
if(typeof data15 !== "string"){
const err25 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirectToHttps/except/" + i2,schemaPath:"#/definitions/listener/properties/redirectToHttps/properties/except/items/type",keyword:"type",params:{type: "string"},schema:schema12.properties.redirectToHttps.properties.except.items.type,parentSchema:schema12.properties.redirectToHttps.properties.except.items,data:data15};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirectToHttps/except",schemaPath:"#/definitions/listener/properties/redirectToHttps/properties/except/type",keyword:"type",params:{type: "array"},schema:schema12.properties.redirectToHttps.properties.except.type,parentSchema:schema12.properties.redirectToHttps.properties.except,data:data14};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data13.status !== undefined){
let data16 = data13.status;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err27 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirectToHttps/status",schemaPath:"#/definitions/listener/properties/redirectToHttps/properties/status/type",keyword:"type",params:{type: "integer"},schema:schema12.properties.redirectToHttps.properties.status.type,parentSchema:schema12.properties.redirectToHttps.properties.status,data:data16};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!((((data16 === 301) || (data16 === 302)) || (data16 === 307)) || (data16 === 308))){
const err28 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirectToHttps/status",schemaPath:"#/definitions/listener/properties/redirectToHttps/properties/status/enum",keyword:"enum",params:{allowedValues: schema12.properties.redirectToHttps.properties.status.enum},schema:schema12.properties.redirectToHttps.properties.status.enum,parentSchema:schema12.properties.redirectToHttps.properties.status,data:data16};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data13.port !== undefined){
let data17 = data13.port;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err29 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirectToHttps/port",schemaPath:"#/definitions/listener/properties/redirectToHttps/properties/port/type",keyword:"type",params:{type: "integer"},schema:schema12.properties.redirectToHttps.properties.port.type,parentSchema:schema12.properties.redirectToHttps.properties.port,data:data17};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 65535 || isNaN(data17)){
const err30 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirectToHttps/port",schemaPath:"#/definitions/listener/properties/redirectToHttps/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema12.properties.redirectToHttps.properties.port,data:data17};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data17 < 1 || isNaN(data17)){
const err31 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirectToHttps/port",schemaPath:"#/definitions/listener/properties/redirectToHttps/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema12.properties.redirectToHttps.properties.port,data:data17};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
}
}
}
else {
const err32 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/listener/type",keyword:"type",params:{type: "object"},schema:schema12.type,parentSchema:schema12,data:data1};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/listeners",schemaPath:"#/properties/listeners/type",keyword:"type",params:{type: "object"},schema:schema11.properties.listeners.type,parentSchema:schema11.properties.listeners,data:data0};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.teams !== undefined){
let data18 = data.teams;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key5 in data18){
let data19 = data18[key5];
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key6 in data19){
if(!((((((((key6 === "hosts") || (key6 === "paths")) || (key6 === "redirects")) || (key6 === "listeners")) || (key6 === "services")) || (key6 === "addresses")) || (key6 === "tests")) || (key6 === "limits"))){
const err34 = {instancePath:instancePath+"/teams/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/grant/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema13,data:data19};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data19.hosts !== undefined){
let data20 = data19.hosts;
if(Array.isArray(data20)){
if(data20.length < 0){
const err35 = {instancePath:instancePath+"/teams/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/hosts",schemaPath:"#/definitions/grant/properties/hosts/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema13.properties.hosts,data:data20};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
const len3 = data20.length;
for(let i3=0; i3<len3; i3++){
let data21 = data20[i3];
if(typeof data21 !== "string"){
const err36 = {instancePath:instancePath+"/teams/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/hosts/" + i3,schemaPath:"#/definitions/grant/properties/hosts/items/type",keyword:"type",params:{type: "string"},schema:schema13.properties.hosts.items.type,parentSchema:schema13.properties.hosts.items,data:data21};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/teams/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/hosts",schemaPath:"#/definitions/grant/properties/hosts/type",keyword:"type",params:{type: "array"},schema:schema13.properties.hosts.type,parentSchema:schema13.properties.hosts,data:data20};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data19.paths !== undefined){
let data22 = data19.paths;
if(Array.isArray(data22)){
if(data22.length < 0){
const err38 = {instancePath:instancePath+"/teams/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/paths",schemaPath:"#/definitions/grant/properties/paths/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema13.properties.paths,data:data22};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
const len4 = data22.length;
for(let i4=0; i4<len4; i4++){
let data23 = data22[i4];
if(typeof data23 !== "string"){
const err39 = {instancePath:instancePath+"/teams/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/paths/" + i4,schemaPath:"#/definitions/grant/properties/paths/items/type",keyword:"type",params:{type: "string"},schema:schema13.properties.paths.items.type,parentSchema:schema13.properties.paths.items,data:data23};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/teams/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/paths",schemaPath:"#/definitions/grant/properties/paths/type",keyword:"type",params:{type: "array"},schema:schema13.properties.paths.type,parentSchema:schema13.properties.paths,data:data22};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data19.redirects !== undefined){
let data24 = data19.redirects;
if(Array.isArray(data24)){
if(data24.length < 0){
const err41 = {instancePath:instancePath+"/teams/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirects",schemaPath:"#/definitions/grant/properties/redirects/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema13.properties.redirects,data:data24};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
const len5 = data24.length;
for(let i5=0; i5<len5; i5++){
let data25 = data24[i5];
if(typeof data25 !== "string"){
const err42 = {instancePath:instancePath+"/teams/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirects/" + i5,schemaPath:"#/definitions/grant/properties/redirects/items/type",keyword:"type",params:{type: "string"},schema:schema13.properties.redirects.items.type,parentSchema:schema13.properties.redirects.items,data:data25};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/teams/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirects",schemaPath:"#/definitions/grant/properties/redirects/type",keyword:"type",params:{type: "array"},schema:schema13.properties.redirects.type,parentSchema:schema13.properties.redirects,data:data24};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data19.listeners !== undefined){
let data26 = data19.listeners;
if(Array.isArray(data26)){
if(data26.length < 0){
const err44 = {instancePath:instancePath+"/teams/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/listeners",schemaPath:"#/definitions/grant/properties/listeners/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema13.properties.listeners,data:data26};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
const len6 = data26.length;
for(let i6=0; i6<len6; i6++){
let data27 = data26[i6];
if(typeof data27 !== "string"){
const err45 = {instancePath:instancePath+"/teams/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/listeners/" + i6,schemaPath:"#/definitions/grant/properties/listeners/items/type",keyword:"type",params:{type: "string"},schema:schema13.properties.listeners.items.type,parentSchema:schema13.properties.listeners.items,data:data27};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/teams/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/listeners",schemaPath:"#/definitions/grant/properties/listeners/type",keyword:"type",params:{type: "array"},schema:schema13.properties.listeners.type,parentSchema:schema13.properties.listeners,data:data26};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data19.services !== undefined){
let data28 = data19.services;
if(Array.isArray(data28)){
if(data28.length < 0){
const err47 = {instancePath:instancePath+"/teams/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/services",schemaPath:"#/definitions/grant/properties/services/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema13.properties.services,data:data28};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
const len7 = data28.length;
for(let i7=0; i7<len7; i7++){
let data29 = data28[i7];
if(typeof data29 !== "string"){
const err48 = {instancePath:instancePath+"/teams/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/services/" + i7,schemaPath:"#/definitions/grant/properties/services/items/type",keyword:"type",params:{type: "string"},schema:schema13.properties.services.items.type,parentSchema:schema13.properties.services.items,data:data29};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/teams/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/services",schemaPath:"#/definitions/grant/properties/services/type",keyword:"type",params:{type: "array"},schema:schema13.properties.services.type,parentSchema:schema13.properties.services,data:data28};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data19.addresses !== undefined){
let data30 = data19.addresses;
if(typeof data30 !== "string"){
const err50 = {instancePath:instancePath+"/teams/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/addresses",schemaPath:"#/definitions/grant/properties/addresses/type",keyword:"type",params:{type: "string"},schema:schema13.properties.addresses.type,parentSchema:schema13.properties.addresses,data:data30};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(!((data30 === "allowed") || (data30 === "refused"))){
const err51 = {instancePath:instancePath+"/teams/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/addresses",schemaPath:"#/definitions/grant/properties/addresses/enum",keyword:"enum",params:{allowedValues: schema13.properties.addresses.enum},schema:schema13.properties.addresses.enum,parentSchema:schema13.properties.addresses,data:data30};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data19.tests !== undefined){
let data31 = data19.tests;
if(typeof data31 !== "string"){
const err52 = {instancePath:instancePath+"/teams/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/tests",schemaPath:"#/definitions/grant/properties/tests/type",keyword:"type",params:{type: "string"},schema:schema13.properties.tests.type,parentSchema:schema13.properties.tests,data:data31};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(!(data31 === "required")){
const err53 = {instancePath:instancePath+"/teams/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/tests",schemaPath:"#/definitions/grant/properties/tests/enum",keyword:"enum",params:{allowedValues: schema13.properties.tests.enum},schema:schema13.properties.tests.enum,parentSchema:schema13.properties.tests,data:data31};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data19.limits !== undefined){
let data32 = data19.limits;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
for(const key7 in data32){
if(!(func2.call(schema13.properties.limits.properties, key7))){
const err54 = {instancePath:instancePath+"/teams/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits",schemaPath:"#/definitions/grant/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema13.properties.limits,data:data32};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data32.routes !== undefined){
let data33 = data32.routes;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err55 = {instancePath:instancePath+"/teams/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/routes",schemaPath:"#/definitions/grant/properties/limits/properties/routes/type",keyword:"type",params:{type: "integer"},schema:schema13.properties.limits.properties.routes.type,parentSchema:schema13.properties.limits.properties.routes,data:data33};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 1000000000 || isNaN(data33)){
const err56 = {instancePath:instancePath+"/teams/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/routes",schemaPath:"#/definitions/grant/properties/limits/properties/routes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},schema:1000000000,parentSchema:schema13.properties.limits.properties.routes,data:data33};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data33 < 0 || isNaN(data33)){
const err57 = {instancePath:instancePath+"/teams/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/routes",schemaPath:"#/definitions/grant/properties/limits/properties/routes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema13.properties.limits.properties.routes,data:data33};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
if(data32.backends !== undefined){
let data34 = data32.backends;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
const err58 = {instancePath:instancePath+"/teams/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/backends",schemaPath:"#/definitions/grant/properties/limits/properties/backends/type",keyword:"type",params:{type: "integer"},schema:schema13.properties.limits.properties.backends.type,parentSchema:schema13.properties.limits.properties.backends,data:data34};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 > 1000000000 || isNaN(data34)){
const err59 = {instancePath:instancePath+"/teams/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/backends",schemaPath:"#/definitions/grant/properties/limits/properties/backends/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},schema:1000000000,parentSchema:schema13.properties.limits.properties.backends,data:data34};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data34 < 0 || isNaN(data34)){
const err60 = {instancePath:instancePath+"/teams/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/backends",schemaPath:"#/definitions/grant/properties/limits/properties/backends/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema13.properties.limits.properties.backends,data:data34};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
if(data32.statements !== undefined){
let data35 = data32.statements;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
const err61 = {instancePath:instancePath+"/teams/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/statements",schemaPath:"#/definitions/grant/properties/limits/properties/statements/type",keyword:"type",params:{type: "integer"},schema:schema13.properties.limits.properties.statements.type,parentSchema:schema13.properties.limits.properties.statements,data:data35};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 > 1000000000 || isNaN(data35)){
const err62 = {instancePath:instancePath+"/teams/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/statements",schemaPath:"#/definitions/grant/properties/limits/properties/statements/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},schema:1000000000,parentSchema:schema13.properties.limits.properties.statements,data:data35};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data35 < 0 || isNaN(data35)){
const err63 = {instancePath:instancePath+"/teams/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/statements",schemaPath:"#/definitions/grant/properties/limits/properties/statements/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema13.properties.limits.properties.statements,data:data35};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
if(data32.statementBytes !== undefined){
let data36 = data32.statementBytes;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
const err64 = {instancePath:instancePath+"/teams/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/statementBytes",schemaPath:"#/definitions/grant/properties/limits/properties/statementBytes/type",keyword:"type",params:{type: "integer"},schema:schema13.properties.limits.properties.statementBytes.type,parentSchema:schema13.properties.limits.properties.statementBytes,data:data36};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 1000000000 || isNaN(data36)){
const err65 = {instancePath:instancePath+"/teams/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/statementBytes",schemaPath:"#/definitions/grant/properties/limits/properties/statementBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},schema:1000000000,parentSchema:schema13.properties.limits.properties.statementBytes,data:data36};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data36 < 0 || isNaN(data36)){
const err66 = {instancePath:instancePath+"/teams/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/statementBytes",schemaPath:"#/definitions/grant/properties/limits/properties/statementBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema13.properties.limits.properties.statementBytes,data:data36};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
if(data32.fetches !== undefined){
let data37 = data32.fetches;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
const err67 = {instancePath:instancePath+"/teams/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/fetches",schemaPath:"#/definitions/grant/properties/limits/properties/fetches/type",keyword:"type",params:{type: "integer"},schema:schema13.properties.limits.properties.fetches.type,parentSchema:schema13.properties.limits.properties.fetches,data:data37};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 > 1000000000 || isNaN(data37)){
const err68 = {instancePath:instancePath+"/teams/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/fetches",schemaPath:"#/definitions/grant/properties/limits/properties/fetches/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},schema:1000000000,parentSchema:schema13.properties.limits.properties.fetches,data:data37};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data37 < 0 || isNaN(data37)){
const err69 = {instancePath:instancePath+"/teams/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/fetches",schemaPath:"#/definitions/grant/properties/limits/properties/fetches/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema13.properties.limits.properties.fetches,data:data37};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
if(data32.regularExpressions !== undefined){
let data38 = data32.regularExpressions;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
const err70 = {instancePath:instancePath+"/teams/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/regularExpressions",schemaPath:"#/definitions/grant/properties/limits/properties/regularExpressions/type",keyword:"type",params:{type: "integer"},schema:schema13.properties.limits.properties.regularExpressions.type,parentSchema:schema13.properties.limits.properties.regularExpressions,data:data38};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 > 1000000000 || isNaN(data38)){
const err71 = {instancePath:instancePath+"/teams/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/regularExpressions",schemaPath:"#/definitions/grant/properties/limits/properties/regularExpressions/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},schema:1000000000,parentSchema:schema13.properties.limits.properties.regularExpressions,data:data38};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data38 < 0 || isNaN(data38)){
const err72 = {instancePath:instancePath+"/teams/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/regularExpressions",schemaPath:"#/definitions/grant/properties/limits/properties/regularExpressions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema13.properties.limits.properties.regularExpressions,data:data38};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
if(data32.texts !== undefined){
let data39 = data32.texts;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
const err73 = {instancePath:instancePath+"/teams/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/texts",schemaPath:"#/definitions/grant/properties/limits/properties/texts/type",keyword:"type",params:{type: "integer"},schema:schema13.properties.limits.properties.texts.type,parentSchema:schema13.properties.limits.properties.texts,data:data39};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 > 1000000000 || isNaN(data39)){
const err74 = {instancePath:instancePath+"/teams/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/texts",schemaPath:"#/definitions/grant/properties/limits/properties/texts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},schema:1000000000,parentSchema:schema13.properties.limits.properties.texts,data:data39};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data39 < 0 || isNaN(data39)){
const err75 = {instancePath:instancePath+"/teams/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/texts",schemaPath:"#/definitions/grant/properties/limits/properties/texts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema13.properties.limits.properties.texts,data:data39};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
if(data32.fileLines !== undefined){
let data40 = data32.fileLines;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
const err76 = {instancePath:instancePath+"/teams/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/fileLines",schemaPath:"#/definitions/grant/properties/limits/properties/fileLines/type",keyword:"type",params:{type: "integer"},schema:schema13.properties.limits.properties.fileLines.type,parentSchema:schema13.properties.limits.properties.fileLines,data:data40};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 > 1000000000 || isNaN(data40)){
const err77 = {instancePath:instancePath+"/teams/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/fileLines",schemaPath:"#/definitions/grant/properties/limits/properties/fileLines/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},schema:1000000000,parentSchema:schema13.properties.limits.properties.fileLines,data:data40};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data40 < 0 || isNaN(data40)){
const err78 = {instancePath:instancePath+"/teams/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/fileLines",schemaPath:"#/definitions/grant/properties/limits/properties/fileLines/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema13.properties.limits.properties.fileLines,data:data40};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
if(data32.servers !== undefined){
let data41 = data32.servers;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
const err79 = {instancePath:instancePath+"/teams/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/servers",schemaPath:"#/definitions/grant/properties/limits/properties/servers/type",keyword:"type",params:{type: "integer"},schema:schema13.properties.limits.properties.servers.type,parentSchema:schema13.properties.limits.properties.servers,data:data41};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 > 1000000000 || isNaN(data41)){
const err80 = {instancePath:instancePath+"/teams/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/servers",schemaPath:"#/definitions/grant/properties/limits/properties/servers/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},schema:1000000000,parentSchema:schema13.properties.limits.properties.servers,data:data41};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(data41 < 0 || isNaN(data41)){
const err81 = {instancePath:instancePath+"/teams/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/servers",schemaPath:"#/definitions/grant/properties/limits/properties/servers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema13.properties.limits.properties.servers,data:data41};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
if(data32.stickTableBytes !== undefined){
let data42 = data32.stickTableBytes;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
const err82 = {instancePath:instancePath+"/teams/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/stickTableBytes",schemaPath:"#/definitions/grant/properties/limits/properties/stickTableBytes/type",keyword:"type",params:{type: "integer"},schema:schema13.properties.limits.properties.stickTableBytes.type,parentSchema:schema13.properties.limits.properties.stickTableBytes,data:data42};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 > 1000000000 || isNaN(data42)){
const err83 = {instancePath:instancePath+"/teams/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/stickTableBytes",schemaPath:"#/definitions/grant/properties/limits/properties/stickTableBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},schema:1000000000,parentSchema:schema13.properties.limits.properties.stickTableBytes,data:data42};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data42 < 0 || isNaN(data42)){
const err84 = {instancePath:instancePath+"/teams/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/stickTableBytes",schemaPath:"#/definitions/grant/properties/limits/properties/stickTableBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema13.properties.limits.properties.stickTableBytes,data:data42};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
}
else {
const err85 = {instancePath:instancePath+"/teams/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits",schemaPath:"#/definitions/grant/properties/limits/type",keyword:"type",params:{type: "object"},schema:schema13.properties.limits.type,parentSchema:schema13.properties.limits,data:data32};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
else {
const err86 = {instancePath:instancePath+"/teams/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/grant/type",keyword:"type",params:{type: "object"},schema:schema13.type,parentSchema:schema13,data:data19};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
else {
const err87 = {instancePath:instancePath+"/teams",schemaPath:"#/properties/teams/type",keyword:"type",params:{type: "object"},schema:schema11.properties.teams.type,parentSchema:schema11.properties.teams,data:data18};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data.everyHost !== undefined){
let data43 = data.everyHost;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
for(const key8 in data43){
let data44 = data43[key8];
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
for(const key9 in data44){
if(!(func2.call(schema14.properties, key9))){
const err88 = {instancePath:instancePath+"/everyHost/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/everyHostRoute/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},schema:false,parentSchema:schema14,data:data44};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data44.path !== undefined){
let data45 = data44.path;
if(typeof data45 !== "string"){
const err89 = {instancePath:instancePath+"/everyHost/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/path",schemaPath:"#/definitions/everyHostRoute/properties/path/type",keyword:"type",params:{type: "string"},schema:schema14.properties.path.type,parentSchema:schema14.properties.path,data:data45};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data44.pathPrefix !== undefined){
let data46 = data44.pathPrefix;
if(typeof data46 !== "string"){
const err90 = {instancePath:instancePath+"/everyHost/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/pathPrefix",schemaPath:"#/definitions/everyHostRoute/properties/pathPrefix/type",keyword:"type",params:{type: "string"},schema:schema14.properties.pathPrefix.type,parentSchema:schema14.properties.pathPrefix,data:data46};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data44.service !== undefined){
let data47 = data44.service;
if(typeof data47 !== "string"){
const err91 = {instancePath:instancePath+"/everyHost/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/service",schemaPath:"#/definitions/everyHostRoute/properties/service/type",keyword:"type",params:{type: "string"},schema:schema14.properties.service.type,parentSchema:schema14.properties.service,data:data47};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data44.backend !== undefined){
let data48 = data44.backend;
if((typeof data48 !== "string") && (!(data48 && typeof data48 == "object" && !Array.isArray(data48)))){
const err92 = {instancePath:instancePath+"/everyHost/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/backend",schemaPath:"#/definitions/everyHostRoute/properties/backend/type",keyword:"type",params:{type: schema14.properties.backend.type},schema:schema14.properties.backend.type,parentSchema:schema14.properties.backend,data:data48};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key10 in data48){
let data49 = data48[key10];
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
const err93 = {instancePath:instancePath+"/everyHost/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/backend/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/everyHostRoute/properties/backend/additionalProperties/type",keyword:"type",params:{type: "integer"},schema:schema14.properties.backend.additionalProperties.type,parentSchema:schema14.properties.backend.additionalProperties,data:data49};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 > 100 || isNaN(data49)){
const err94 = {instancePath:instancePath+"/everyHost/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/backend/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/everyHostRoute/properties/backend/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema14.properties.backend.additionalProperties,data:data49};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(data49 < 0 || isNaN(data49)){
const err95 = {instancePath:instancePath+"/everyHost/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/backend/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/everyHostRoute/properties/backend/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema14.properties.backend.additionalProperties,data:data49};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
}
}
if(data44.sticky !== undefined){
let data50 = data44.sticky;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.cookie === undefined){
const err96 = {instancePath:instancePath+"/everyHost/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/sticky",schemaPath:"#/definitions/everyHostRoute/properties/sticky/required",keyword:"required",params:{missingProperty: "cookie"},schema:schema14.properties.sticky.required,parentSchema:schema14.properties.sticky,data:data50};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
for(const key11 in data50){
if(!(key11 === "cookie")){
const err97 = {instancePath:instancePath+"/everyHost/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/sticky",schemaPath:"#/definitions/everyHostRoute/properties/sticky/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},schema:false,parentSchema:schema14.properties.sticky,data:data50};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data50.cookie !== undefined){
let data51 = data50.cookie;
if(typeof data51 !== "string"){
const err98 = {instancePath:instancePath+"/everyHost/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/sticky/cookie",schemaPath:"#/definitions/everyHostRoute/properties/sticky/properties/cookie/type",keyword:"type",params:{type: "string"},schema:schema14.properties.sticky.properties.cookie.type,parentSchema:schema14.properties.sticky.properties.cookie,data:data51};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
else {
const err99 = {instancePath:instancePath+"/everyHost/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/sticky",schemaPath:"#/definitions/everyHostRoute/properties/sticky/type",keyword:"type",params:{type: "object"},schema:schema14.properties.sticky.type,parentSchema:schema14.properties.sticky,data:data50};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data44.redirect !== undefined){
let data52 = data44.redirect;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
for(const key12 in data52){
if(!(func2.call(schema14.properties.redirect.properties, key12))){
const err100 = {instancePath:instancePath+"/everyHost/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect",schemaPath:"#/definitions/everyHostRoute/properties/redirect/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},schema:false,parentSchema:schema14.properties.redirect,data:data52};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data52.scheme !== undefined){
let data53 = data52.scheme;
if(typeof data53 !== "string"){
const err101 = {instancePath:instancePath+"/everyHost/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/scheme",schemaPath:"#/definitions/everyHostRoute/properties/redirect/properties/scheme/type",keyword:"type",params:{type: "string"},schema:schema14.properties.redirect.properties.scheme.type,parentSchema:schema14.properties.redirect.properties.scheme,data:data53};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(!((data53 === "http") || (data53 === "https"))){
const err102 = {instancePath:instancePath+"/everyHost/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/scheme",schemaPath:"#/definitions/everyHostRoute/properties/redirect/properties/scheme/enum",keyword:"enum",params:{allowedValues: schema14.properties.redirect.properties.scheme.enum},schema:schema14.properties.redirect.properties.scheme.enum,parentSchema:schema14.properties.redirect.properties.scheme,data:data53};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data52.host !== undefined){
let data54 = data52.host;
if(typeof data54 !== "string"){
const err103 = {instancePath:instancePath+"/everyHost/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/host",schemaPath:"#/definitions/everyHostRoute/properties/redirect/properties/host/type",keyword:"type",params:{type: "string"},schema:schema14.properties.redirect.properties.host.type,parentSchema:schema14.properties.redirect.properties.host,data:data54};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data52.port !== undefined){
let data55 = data52.port;
if(!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))){
const err104 = {instancePath:instancePath+"/everyHost/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/port",schemaPath:"#/definitions/everyHostRoute/properties/redirect/properties/port/type",keyword:"type",params:{type: "integer"},schema:schema14.properties.redirect.properties.port.type,parentSchema:schema14.properties.redirect.properties.port,data:data55};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 > 65535 || isNaN(data55)){
const err105 = {instancePath:instancePath+"/everyHost/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/port",schemaPath:"#/definitions/everyHostRoute/properties/redirect/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema14.properties.redirect.properties.port,data:data55};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(data55 < 1 || isNaN(data55)){
const err106 = {instancePath:instancePath+"/everyHost/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/port",schemaPath:"#/definitions/everyHostRoute/properties/redirect/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema14.properties.redirect.properties.port,data:data55};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
if(data52.path !== undefined){
let data56 = data52.path;
if(typeof data56 !== "string"){
const err107 = {instancePath:instancePath+"/everyHost/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/path",schemaPath:"#/definitions/everyHostRoute/properties/redirect/properties/path/type",keyword:"type",params:{type: "string"},schema:schema14.properties.redirect.properties.path.type,parentSchema:schema14.properties.redirect.properties.path,data:data56};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data52.replacePrefix !== undefined){
let data57 = data52.replacePrefix;
if(typeof data57 !== "string"){
const err108 = {instancePath:instancePath+"/everyHost/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/replacePrefix",schemaPath:"#/definitions/everyHostRoute/properties/redirect/properties/replacePrefix/type",keyword:"type",params:{type: "string"},schema:schema14.properties.redirect.properties.replacePrefix.type,parentSchema:schema14.properties.redirect.properties.replacePrefix,data:data57};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data52.query !== undefined){
let data58 = data52.query;
if(typeof data58 !== "string"){
const err109 = {instancePath:instancePath+"/everyHost/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/query",schemaPath:"#/definitions/everyHostRoute/properties/redirect/properties/query/type",keyword:"type",params:{type: "string"},schema:schema14.properties.redirect.properties.query.type,parentSchema:schema14.properties.redirect.properties.query,data:data58};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data52.fragment !== undefined){
let data59 = data52.fragment;
if(typeof data59 !== "string"){
const err110 = {instancePath:instancePath+"/everyHost/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/fragment",schemaPath:"#/definitions/everyHostRoute/properties/redirect/properties/fragment/type",keyword:"type",params:{type: "string"},schema:schema14.properties.redirect.properties.fragment.type,parentSchema:schema14.properties.redirect.properties.fragment,data:data59};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data52.keepQuery !== undefined){
let data60 = data52.keepQuery;
if(typeof data60 !== "boolean"){
const err111 = {instancePath:instancePath+"/everyHost/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/keepQuery",schemaPath:"#/definitions/everyHostRoute/properties/redirect/properties/keepQuery/type",keyword:"type",params:{type: "boolean"},schema:schema14.properties.redirect.properties.keepQuery.type,parentSchema:schema14.properties.redirect.properties.keepQuery,data:data60};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data52.status !== undefined){
let data61 = data52.status;
if(!(((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61))) && (isFinite(data61)))){
const err112 = {instancePath:instancePath+"/everyHost/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/status",schemaPath:"#/definitions/everyHostRoute/properties/redirect/properties/status/type",keyword:"type",params:{type: "integer"},schema:schema14.properties.redirect.properties.status.type,parentSchema:schema14.properties.redirect.properties.status,data:data61};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(!(((((data61 === 301) || (data61 === 302)) || (data61 === 303)) || (data61 === 307)) || (data61 === 308))){
const err113 = {instancePath:instancePath+"/everyHost/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/status",schemaPath:"#/definitions/everyHostRoute/properties/redirect/properties/status/enum",keyword:"enum",params:{allowedValues: schema14.properties.redirect.properties.status.enum},schema:schema14.properties.redirect.properties.status.enum,parentSchema:schema14.properties.redirect.properties.status,data:data61};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
}
else {
const err114 = {instancePath:instancePath+"/everyHost/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect",schemaPath:"#/definitions/everyHostRoute/properties/redirect/type",keyword:"type",params:{type: "object"},schema:schema14.properties.redirect.type,parentSchema:schema14.properties.redirect,data:data52};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data44.return !== undefined){
let data62 = data44.return;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
if(data62.status === undefined){
const err115 = {instancePath:instancePath+"/everyHost/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/return",schemaPath:"#/definitions/everyHostRoute/properties/return/required",keyword:"required",params:{missingProperty: "status"},schema:schema14.properties.return.required,parentSchema:schema14.properties.return,data:data62};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
for(const key13 in data62){
if(!(((key13 === "status") || (key13 === "body")) || (key13 === "contentType"))){
const err116 = {instancePath:instancePath+"/everyHost/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/return",schemaPath:"#/definitions/everyHostRoute/properties/return/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},schema:false,parentSchema:schema14.properties.return,data:data62};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data62.status !== undefined){
let data63 = data62.status;
if(!(((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63))) && (isFinite(data63)))){
const err117 = {instancePath:instancePath+"/everyHost/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/return/status",schemaPath:"#/definitions/everyHostRoute/properties/return/properties/status/type",keyword:"type",params:{type: "integer"},schema:schema14.properties.return.properties.status.type,parentSchema:schema14.properties.return.properties.status,data:data63};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if((typeof data63 == "number") && (isFinite(data63))){
if(data63 > 599 || isNaN(data63)){
const err118 = {instancePath:instancePath+"/everyHost/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/return/status",schemaPath:"#/definitions/everyHostRoute/properties/return/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},schema:599,parentSchema:schema14.properties.return.properties.status,data:data63};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(data63 < 200 || isNaN(data63)){
const err119 = {instancePath:instancePath+"/everyHost/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/return/status",schemaPath:"#/definitions/everyHostRoute/properties/return/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 200},schema:200,parentSchema:schema14.properties.return.properties.status,data:data63};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
}
if(data62.body !== undefined){
let data64 = data62.body;
if(typeof data64 !== "string"){
const err120 = {instancePath:instancePath+"/everyHost/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/return/body",schemaPath:"#/definitions/everyHostRoute/properties/return/properties/body/type",keyword:"type",params:{type: "string"},schema:schema14.properties.return.properties.body.type,parentSchema:schema14.properties.return.properties.body,data:data64};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data62.contentType !== undefined){
let data65 = data62.contentType;
if(typeof data65 !== "string"){
const err121 = {instancePath:instancePath+"/everyHost/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/return/contentType",schemaPath:"#/definitions/everyHostRoute/properties/return/properties/contentType/type",keyword:"type",params:{type: "string"},schema:schema14.properties.return.properties.contentType.type,parentSchema:schema14.properties.return.properties.contentType,data:data65};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
}
else {
const err122 = {instancePath:instancePath+"/everyHost/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/return",schemaPath:"#/definitions/everyHostRoute/properties/return/type",keyword:"type",params:{type: "object"},schema:schema14.properties.return.type,parentSchema:schema14.properties.return,data:data62};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data44.rewrite !== undefined){
let data66 = data44.rewrite;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
for(const key14 in data66){
if(!((key14 === "replacePrefix") || (key14 === "replacePath"))){
const err123 = {instancePath:instancePath+"/everyHost/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/rewrite",schemaPath:"#/definitions/everyHostRoute/properties/rewrite/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},schema:false,parentSchema:schema14.properties.rewrite,data:data66};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data66.replacePrefix !== undefined){
let data67 = data66.replacePrefix;
if(typeof data67 !== "string"){
const err124 = {instancePath:instancePath+"/everyHost/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/rewrite/replacePrefix",schemaPath:"#/definitions/everyHostRoute/properties/rewrite/properties/replacePrefix/type",keyword:"type",params:{type: "string"},schema:schema14.properties.rewrite.properties.replacePrefix.type,parentSchema:schema14.properties.rewrite.properties.replacePrefix,data:data67};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data66.replacePath !== undefined){
let data68 = data66.replacePath;
if(typeof data68 !== "string"){
const err125 = {instancePath:instancePath+"/everyHost/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/rewrite/replacePath",schemaPath:"#/definitions/everyHostRoute/properties/rewrite/properties/replacePath/type",keyword:"type",params:{type: "string"},schema:schema14.properties.rewrite.properties.replacePath.type,parentSchema:schema14.properties.rewrite.properties.replacePath,data:data68};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
}
else {
const err126 = {instancePath:instancePath+"/everyHost/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/rewrite",schemaPath:"#/definitions/everyHostRoute/properties/rewrite/type",keyword:"type",params:{type: "object"},schema:schema14.properties.rewrite.type,parentSchema:schema14.properties.rewrite,data:data66};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data44.requestHeaders !== undefined){
let data69 = data44.requestHeaders;
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
for(const key15 in data69){
if(!(((key15 === "set") || (key15 === "add")) || (key15 === "remove"))){
const err127 = {instancePath:instancePath+"/everyHost/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders",schemaPath:"#/definitions/everyHostRoute/properties/requestHeaders/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},schema:false,parentSchema:schema14.properties.requestHeaders,data:data69};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data69.set !== undefined){
let data70 = data69.set;
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
for(const key16 in data70){
let data71 = data70[key16];
if(typeof data71 !== "string"){
const err128 = {instancePath:instancePath+"/everyHost/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders/set/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/everyHostRoute/properties/requestHeaders/properties/set/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema14.properties.requestHeaders.properties.set.additionalProperties.type,parentSchema:schema14.properties.requestHeaders.properties.set.additionalProperties,data:data71};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
}
else {
const err129 = {instancePath:instancePath+"/everyHost/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders/set",schemaPath:"#/definitions/everyHostRoute/properties/requestHeaders/properties/set/type",keyword:"type",params:{type: "object"},schema:schema14.properties.requestHeaders.properties.set.type,parentSchema:schema14.properties.requestHeaders.properties.set,data:data70};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data69.add !== undefined){
let data72 = data69.add;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
for(const key17 in data72){
let data73 = data72[key17];
if(typeof data73 !== "string"){
const err130 = {instancePath:instancePath+"/everyHost/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders/add/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/everyHostRoute/properties/requestHeaders/properties/add/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema14.properties.requestHeaders.properties.add.additionalProperties.type,parentSchema:schema14.properties.requestHeaders.properties.add.additionalProperties,data:data73};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
else {
const err131 = {instancePath:instancePath+"/everyHost/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders/add",schemaPath:"#/definitions/everyHostRoute/properties/requestHeaders/properties/add/type",keyword:"type",params:{type: "object"},schema:schema14.properties.requestHeaders.properties.add.type,parentSchema:schema14.properties.requestHeaders.properties.add,data:data72};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data69.remove !== undefined){
let data74 = data69.remove;
if(Array.isArray(data74)){
if(data74.length < 1){
const err132 = {instancePath:instancePath+"/everyHost/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders/remove",schemaPath:"#/definitions/everyHostRoute/properties/requestHeaders/properties/remove/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema14.properties.requestHeaders.properties.remove,data:data74};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
const len8 = data74.length;
for(let i8=0; i8<len8; i8++){
let data75 = data74[i8];
if(typeof data75 !== "string"){
const err133 = {instancePath:instancePath+"/everyHost/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders/remove/" + i8,schemaPath:"#/definitions/everyHostRoute/properties/requestHeaders/properties/remove/items/type",keyword:"type",params:{type: "string"},schema:schema14.properties.requestHeaders.properties.remove.items.type,parentSchema:schema14.properties.requestHeaders.properties.remove.items,data:data75};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
else {
const err134 = {instancePath:instancePath+"/everyHost/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders/remove",schemaPath:"#/definitions/everyHostRoute/properties/requestHeaders/properties/remove/type",keyword:"type",params:{type: "array"},schema:schema14.properties.requestHeaders.properties.remove.type,parentSchema:schema14.properties.requestHeaders.properties.remove,data:data74};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
}
else {
const err135 = {instancePath:instancePath+"/everyHost/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders",schemaPath:"#/definitions/everyHostRoute/properties/requestHeaders/type",keyword:"type",params:{type: "object"},schema:schema14.properties.requestHeaders.type,parentSchema:schema14.properties.requestHeaders,data:data69};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data44.responseHeaders !== undefined){
let data76 = data44.responseHeaders;
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
for(const key18 in data76){
if(!(((key18 === "set") || (key18 === "add")) || (key18 === "remove"))){
const err136 = {instancePath:instancePath+"/everyHost/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders",schemaPath:"#/definitions/everyHostRoute/properties/responseHeaders/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},schema:false,parentSchema:schema14.properties.responseHeaders,data:data76};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data76.set !== undefined){
let data77 = data76.set;
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
for(const key19 in data77){
let data78 = data77[key19];
if(typeof data78 !== "string"){
const err137 = {instancePath:instancePath+"/everyHost/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders/set/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/everyHostRoute/properties/responseHeaders/properties/set/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema14.properties.responseHeaders.properties.set.additionalProperties.type,parentSchema:schema14.properties.responseHeaders.properties.set.additionalProperties,data:data78};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
}
else {
const err138 = {instancePath:instancePath+"/everyHost/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders/set",schemaPath:"#/definitions/everyHostRoute/properties/responseHeaders/properties/set/type",keyword:"type",params:{type: "object"},schema:schema14.properties.responseHeaders.properties.set.type,parentSchema:schema14.properties.responseHeaders.properties.set,data:data77};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data76.add !== undefined){
let data79 = data76.add;
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
for(const key20 in data79){
let data80 = data79[key20];
if(typeof data80 !== "string"){
const err139 = {instancePath:instancePath+"/everyHost/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders/add/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/everyHostRoute/properties/responseHeaders/properties/add/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema14.properties.responseHeaders.properties.add.additionalProperties.type,parentSchema:schema14.properties.responseHeaders.properties.add.additionalProperties,data:data80};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
}
else {
const err140 = {instancePath:instancePath+"/everyHost/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders/add",schemaPath:"#/definitions/everyHostRoute/properties/responseHeaders/properties/add/type",keyword:"type",params:{type: "object"},schema:schema14.properties.responseHeaders.properties.add.type,parentSchema:schema14.properties.responseHeaders.properties.add,data:data79};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data76.remove !== undefined){
let data81 = data76.remove;
if(Array.isArray(data81)){
if(data81.length < 1){
const err141 = {instancePath:instancePath+"/everyHost/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders/remove",schemaPath:"#/definitions/everyHostRoute/properties/responseHeaders/properties/remove/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema14.properties.responseHeaders.properties.remove,data:data81};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
const len9 = data81.length;
for(let i9=0; i9<len9; i9++){
let data82 = data81[i9];
if(typeof data82 !== "string"){
const err142 = {instancePath:instancePath+"/everyHost/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders/remove/" + i9,schemaPath:"#/definitions/everyHostRoute/properties/responseHeaders/properties/remove/items/type",keyword:"type",params:{type: "string"},schema:schema14.properties.responseHeaders.properties.remove.items.type,parentSchema:schema14.properties.responseHeaders.properties.remove.items,data:data82};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
}
else {
const err143 = {instancePath:instancePath+"/everyHost/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders/remove",schemaPath:"#/definitions/everyHostRoute/properties/responseHeaders/properties/remove/type",keyword:"type",params:{type: "array"},schema:schema14.properties.responseHeaders.properties.remove.type,parentSchema:schema14.properties.responseHeaders.properties.remove,data:data81};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
}
else {
const err144 = {instancePath:instancePath+"/everyHost/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders",schemaPath:"#/definitions/everyHostRoute/properties/responseHeaders/type",keyword:"type",params:{type: "object"},schema:schema14.properties.responseHeaders.type,parentSchema:schema14.properties.responseHeaders,data:data76};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data44.auth !== undefined){
let data83 = data44.auth;
if(typeof data83 !== "string"){
const err145 = {instancePath:instancePath+"/everyHost/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/auth",schemaPath:"#/definitions/everyHostRoute/properties/auth/type",keyword:"type",params:{type: "string"},schema:schema14.properties.auth.type,parentSchema:schema14.properties.auth,data:data83};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data44.timeout !== undefined){
let data84 = data44.timeout;
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
for(const key21 in data84){
if(!((key21 === "server") || (key21 === "tunnel"))){
const err146 = {instancePath:instancePath+"/everyHost/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/definitions/everyHostRoute/properties/timeout/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},schema:false,parentSchema:schema14.properties.timeout,data:data84};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data84.server !== undefined){
let data85 = data84.server;
if(typeof data85 !== "string"){
const err147 = {instancePath:instancePath+"/everyHost/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout/server",schemaPath:"#/definitions/everyHostRoute/properties/timeout/properties/server/type",keyword:"type",params:{type: "string"},schema:schema14.properties.timeout.properties.server.type,parentSchema:schema14.properties.timeout.properties.server,data:data85};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data84.tunnel !== undefined){
let data86 = data84.tunnel;
if(typeof data86 !== "string"){
const err148 = {instancePath:instancePath+"/everyHost/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout/tunnel",schemaPath:"#/definitions/everyHostRoute/properties/timeout/properties/tunnel/type",keyword:"type",params:{type: "string"},schema:schema14.properties.timeout.properties.tunnel.type,parentSchema:schema14.properties.timeout.properties.tunnel,data:data86};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
}
else {
const err149 = {instancePath:instancePath+"/everyHost/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/definitions/everyHostRoute/properties/timeout/type",keyword:"type",params:{type: "object"},schema:schema14.properties.timeout.type,parentSchema:schema14.properties.timeout,data:data84};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data44.log !== undefined){
let data87 = data44.log;
if(typeof data87 !== "string"){
const err150 = {instancePath:instancePath+"/everyHost/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/log",schemaPath:"#/definitions/everyHostRoute/properties/log/type",keyword:"type",params:{type: "string"},schema:schema14.properties.log.type,parentSchema:schema14.properties.log,data:data87};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data44.encodedSlashes !== undefined){
let data88 = data44.encodedSlashes;
if(typeof data88 !== "string"){
const err151 = {instancePath:instancePath+"/everyHost/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/encodedSlashes",schemaPath:"#/definitions/everyHostRoute/properties/encodedSlashes/type",keyword:"type",params:{type: "string"},schema:schema14.properties.encodedSlashes.type,parentSchema:schema14.properties.encodedSlashes,data:data88};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if(!((data88 === "refuse") || (data88 === "pass"))){
const err152 = {instancePath:instancePath+"/everyHost/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/encodedSlashes",schemaPath:"#/definitions/everyHostRoute/properties/encodedSlashes/enum",keyword:"enum",params:{allowedValues: schema14.properties.encodedSlashes.enum},schema:schema14.properties.encodedSlashes.enum,parentSchema:schema14.properties.encodedSlashes,data:data88};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
}
else {
const err153 = {instancePath:instancePath+"/everyHost/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/everyHostRoute/type",keyword:"type",params:{type: "object"},schema:schema14.type,parentSchema:schema14,data:data44};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
}
else {
const err154 = {instancePath:instancePath+"/everyHost",schemaPath:"#/properties/everyHost/type",keyword:"type",params:{type: "object"},schema:schema11.properties.everyHost.type,parentSchema:schema11.properties.everyHost,data:data43};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data.userlists !== undefined){
let data89 = data.userlists;
if(Array.isArray(data89)){
if(data89.length < 0){
const err155 = {instancePath:instancePath+"/userlists",schemaPath:"#/properties/userlists/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema11.properties.userlists,data:data89};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
const len10 = data89.length;
for(let i10=0; i10<len10; i10++){
let data90 = data89[i10];
if(typeof data90 !== "string"){
const err156 = {instancePath:instancePath+"/userlists/" + i10,schemaPath:"#/properties/userlists/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.userlists.items.type,parentSchema:schema11.properties.userlists.items,data:data90};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
}
else {
const err157 = {instancePath:instancePath+"/userlists",schemaPath:"#/properties/userlists/type",keyword:"type",params:{type: "array"},schema:schema11.properties.userlists.type,parentSchema:schema11.properties.userlists,data:data89};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data.policy !== undefined){
let data91 = data.policy;
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
for(const key22 in data91){
if(!((((key22 === "loopback") || (key22 === "haproxy")) || (key22 === "tests")) || (key22 === "blastRadius"))){
const err158 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},schema:false,parentSchema:schema11.properties.policy,data:data91};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data91.loopback !== undefined){
let data92 = data91.loopback;
if(typeof data92 !== "string"){
const err159 = {instancePath:instancePath+"/policy/loopback",schemaPath:"#/properties/policy/properties/loopback/type",keyword:"type",params:{type: "string"},schema:schema11.properties.policy.properties.loopback.type,parentSchema:schema11.properties.policy.properties.loopback,data:data92};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
if(!((data92 === "allowed") || (data92 === "refused"))){
const err160 = {instancePath:instancePath+"/policy/loopback",schemaPath:"#/properties/policy/properties/loopback/enum",keyword:"enum",params:{allowedValues: schema11.properties.policy.properties.loopback.enum},schema:schema11.properties.policy.properties.loopback.enum,parentSchema:schema11.properties.policy.properties.loopback,data:data92};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data91.haproxy !== undefined){
let data93 = data91.haproxy;
if(Array.isArray(data93)){
if(data93.length < 0){
const err161 = {instancePath:instancePath+"/policy/haproxy",schemaPath:"#/properties/policy/properties/haproxy/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema11.properties.policy.properties.haproxy,data:data93};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
const len11 = data93.length;
for(let i11=0; i11<len11; i11++){
let data94 = data93[i11];
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
if(data94.team === undefined){
const err162 = {instancePath:instancePath+"/policy/haproxy/" + i11,schemaPath:"#/properties/policy/properties/haproxy/items/required",keyword:"required",params:{missingProperty: "team"},schema:schema11.properties.policy.properties.haproxy.items.required,parentSchema:schema11.properties.policy.properties.haproxy.items,data:data94};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if(data94.keyword === undefined){
const err163 = {instancePath:instancePath+"/policy/haproxy/" + i11,schemaPath:"#/properties/policy/properties/haproxy/items/required",keyword:"required",params:{missingProperty: "keyword"},schema:schema11.properties.policy.properties.haproxy.items.required,parentSchema:schema11.properties.policy.properties.haproxy.items,data:data94};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(data94.reason === undefined){
const err164 = {instancePath:instancePath+"/policy/haproxy/" + i11,schemaPath:"#/properties/policy/properties/haproxy/items/required",keyword:"required",params:{missingProperty: "reason"},schema:schema11.properties.policy.properties.haproxy.items.required,parentSchema:schema11.properties.policy.properties.haproxy.items,data:data94};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
for(const key23 in data94){
if(!(((key23 === "team") || (key23 === "keyword")) || (key23 === "reason"))){
const err165 = {instancePath:instancePath+"/policy/haproxy/" + i11,schemaPath:"#/properties/policy/properties/haproxy/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},schema:false,parentSchema:schema11.properties.policy.properties.haproxy.items,data:data94};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data94.team !== undefined){
let data95 = data94.team;
if(typeof data95 !== "string"){
const err166 = {instancePath:instancePath+"/policy/haproxy/" + i11+"/team",schemaPath:"#/properties/policy/properties/haproxy/items/properties/team/type",keyword:"type",params:{type: "string"},schema:schema11.properties.policy.properties.haproxy.items.properties.team.type,parentSchema:schema11.properties.policy.properties.haproxy.items.properties.team,data:data95};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data94.keyword !== undefined){
let data96 = data94.keyword;
if(typeof data96 !== "string"){
const err167 = {instancePath:instancePath+"/policy/haproxy/" + i11+"/keyword",schemaPath:"#/properties/policy/properties/haproxy/items/properties/keyword/type",keyword:"type",params:{type: "string"},schema:schema11.properties.policy.properties.haproxy.items.properties.keyword.type,parentSchema:schema11.properties.policy.properties.haproxy.items.properties.keyword,data:data96};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data94.reason !== undefined){
let data97 = data94.reason;
if(typeof data97 !== "string"){
const err168 = {instancePath:instancePath+"/policy/haproxy/" + i11+"/reason",schemaPath:"#/properties/policy/properties/haproxy/items/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema11.properties.policy.properties.haproxy.items.properties.reason.type,parentSchema:schema11.properties.policy.properties.haproxy.items.properties.reason,data:data97};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
}
else {
const err169 = {instancePath:instancePath+"/policy/haproxy/" + i11,schemaPath:"#/properties/policy/properties/haproxy/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.policy.properties.haproxy.items.type,parentSchema:schema11.properties.policy.properties.haproxy.items,data:data94};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
}
else {
const err170 = {instancePath:instancePath+"/policy/haproxy",schemaPath:"#/properties/policy/properties/haproxy/type",keyword:"type",params:{type: "array"},schema:schema11.properties.policy.properties.haproxy.type,parentSchema:schema11.properties.policy.properties.haproxy,data:data93};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data91.tests !== undefined){
let data98 = data91.tests;
if(typeof data98 !== "string"){
const err171 = {instancePath:instancePath+"/policy/tests",schemaPath:"#/properties/policy/properties/tests/type",keyword:"type",params:{type: "string"},schema:schema11.properties.policy.properties.tests.type,parentSchema:schema11.properties.policy.properties.tests,data:data98};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
if(!(data98 === "required")){
const err172 = {instancePath:instancePath+"/policy/tests",schemaPath:"#/properties/policy/properties/tests/enum",keyword:"enum",params:{allowedValues: schema11.properties.policy.properties.tests.enum},schema:schema11.properties.policy.properties.tests.enum,parentSchema:schema11.properties.policy.properties.tests,data:data98};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data91.blastRadius !== undefined){
let data99 = data91.blastRadius;
if(!(((typeof data99 == "number") && (!(data99 % 1) && !isNaN(data99))) && (isFinite(data99)))){
const err173 = {instancePath:instancePath+"/policy/blastRadius",schemaPath:"#/properties/policy/properties/blastRadius/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.policy.properties.blastRadius.type,parentSchema:schema11.properties.policy.properties.blastRadius,data:data99};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
if((typeof data99 == "number") && (isFinite(data99))){
if(data99 > 100 || isNaN(data99)){
const err174 = {instancePath:instancePath+"/policy/blastRadius",schemaPath:"#/properties/policy/properties/blastRadius/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema11.properties.policy.properties.blastRadius,data:data99};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
if(data99 < 1 || isNaN(data99)){
const err175 = {instancePath:instancePath+"/policy/blastRadius",schemaPath:"#/properties/policy/properties/blastRadius/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema11.properties.policy.properties.blastRadius,data:data99};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
}
}
else {
const err176 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/type",keyword:"type",params:{type: "object"},schema:schema11.properties.policy.type,parentSchema:schema11.properties.policy,data:data91};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data.haproxy !== undefined){
let data100 = data.haproxy;
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
for(const key24 in data100){
if(!(key24 === "versions")){
const err177 = {instancePath:instancePath+"/haproxy",schemaPath:"#/properties/haproxy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},schema:false,parentSchema:schema11.properties.haproxy,data:data100};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data100.versions !== undefined){
let data101 = data100.versions;
if(Array.isArray(data101)){
if(data101.length < 1){
const err178 = {instancePath:instancePath+"/haproxy/versions",schemaPath:"#/properties/haproxy/properties/versions/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema11.properties.haproxy.properties.versions,data:data101};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
const len12 = data101.length;
for(let i12=0; i12<len12; i12++){
let data102 = data101[i12];
if(typeof data102 !== "string"){
const err179 = {instancePath:instancePath+"/haproxy/versions/" + i12,schemaPath:"#/properties/haproxy/properties/versions/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.haproxy.properties.versions.items.type,parentSchema:schema11.properties.haproxy.properties.versions.items,data:data102};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
}
else {
const err180 = {instancePath:instancePath+"/haproxy/versions",schemaPath:"#/properties/haproxy/properties/versions/type",keyword:"type",params:{type: "array"},schema:schema11.properties.haproxy.properties.versions.type,parentSchema:schema11.properties.haproxy.properties.versions,data:data101};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
}
else {
const err181 = {instancePath:instancePath+"/haproxy",schemaPath:"#/properties/haproxy/type",keyword:"type",params:{type: "object"},schema:schema11.properties.haproxy.type,parentSchema:schema11.properties.haproxy,data:data100};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data.defaults !== undefined){
let data103 = data.defaults;
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
for(const key25 in data103){
if(!((key25 === "listener") || (key25 === "timeout"))){
const err182 = {instancePath:instancePath+"/defaults",schemaPath:"#/properties/defaults/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},schema:false,parentSchema:schema11.properties.defaults,data:data103};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data103.listener !== undefined){
let data104 = data103.listener;
if(typeof data104 !== "string"){
const err183 = {instancePath:instancePath+"/defaults/listener",schemaPath:"#/properties/defaults/properties/listener/type",keyword:"type",params:{type: "string"},schema:schema11.properties.defaults.properties.listener.type,parentSchema:schema11.properties.defaults.properties.listener,data:data104};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data103.timeout !== undefined){
let data105 = data103.timeout;
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
for(const key26 in data105){
if(!(((((((key26 === "connect") || (key26 === "client")) || (key26 === "server")) || (key26 === "queue")) || (key26 === "httpRequest")) || (key26 === "httpKeepAlive")) || (key26 === "tunnel"))){
const err184 = {instancePath:instancePath+"/defaults/timeout",schemaPath:"#/properties/defaults/properties/timeout/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},schema:false,parentSchema:schema11.properties.defaults.properties.timeout,data:data105};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data105.connect !== undefined){
let data106 = data105.connect;
if(typeof data106 !== "string"){
const err185 = {instancePath:instancePath+"/defaults/timeout/connect",schemaPath:"#/properties/defaults/properties/timeout/properties/connect/type",keyword:"type",params:{type: "string"},schema:schema11.properties.defaults.properties.timeout.properties.connect.type,parentSchema:schema11.properties.defaults.properties.timeout.properties.connect,data:data106};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data105.client !== undefined){
let data107 = data105.client;
if(typeof data107 !== "string"){
const err186 = {instancePath:instancePath+"/defaults/timeout/client",schemaPath:"#/properties/defaults/properties/timeout/properties/client/type",keyword:"type",params:{type: "string"},schema:schema11.properties.defaults.properties.timeout.properties.client.type,parentSchema:schema11.properties.defaults.properties.timeout.properties.client,data:data107};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data105.server !== undefined){
let data108 = data105.server;
if(typeof data108 !== "string"){
const err187 = {instancePath:instancePath+"/defaults/timeout/server",schemaPath:"#/properties/defaults/properties/timeout/properties/server/type",keyword:"type",params:{type: "string"},schema:schema11.properties.defaults.properties.timeout.properties.server.type,parentSchema:schema11.properties.defaults.properties.timeout.properties.server,data:data108};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data105.queue !== undefined){
let data109 = data105.queue;
if(typeof data109 !== "string"){
const err188 = {instancePath:instancePath+"/defaults/timeout/queue",schemaPath:"#/properties/defaults/properties/timeout/properties/queue/type",keyword:"type",params:{type: "string"},schema:schema11.properties.defaults.properties.timeout.properties.queue.type,parentSchema:schema11.properties.defaults.properties.timeout.properties.queue,data:data109};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data105.httpRequest !== undefined){
let data110 = data105.httpRequest;
if(typeof data110 !== "string"){
const err189 = {instancePath:instancePath+"/defaults/timeout/httpRequest",schemaPath:"#/properties/defaults/properties/timeout/properties/httpRequest/type",keyword:"type",params:{type: "string"},schema:schema11.properties.defaults.properties.timeout.properties.httpRequest.type,parentSchema:schema11.properties.defaults.properties.timeout.properties.httpRequest,data:data110};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data105.httpKeepAlive !== undefined){
let data111 = data105.httpKeepAlive;
if(typeof data111 !== "string"){
const err190 = {instancePath:instancePath+"/defaults/timeout/httpKeepAlive",schemaPath:"#/properties/defaults/properties/timeout/properties/httpKeepAlive/type",keyword:"type",params:{type: "string"},schema:schema11.properties.defaults.properties.timeout.properties.httpKeepAlive.type,parentSchema:schema11.properties.defaults.properties.timeout.properties.httpKeepAlive,data:data111};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data105.tunnel !== undefined){
let data112 = data105.tunnel;
if(typeof data112 !== "string"){
const err191 = {instancePath:instancePath+"/defaults/timeout/tunnel",schemaPath:"#/properties/defaults/properties/timeout/properties/tunnel/type",keyword:"type",params:{type: "string"},schema:schema11.properties.defaults.properties.timeout.properties.tunnel.type,parentSchema:schema11.properties.defaults.properties.timeout.properties.tunnel,data:data112};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
}
else {
const err192 = {instancePath:instancePath+"/defaults/timeout",schemaPath:"#/properties/defaults/properties/timeout/type",keyword:"type",params:{type: "object"},schema:schema11.properties.defaults.properties.timeout.type,parentSchema:schema11.properties.defaults.properties.timeout,data:data105};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
}
else {
const err193 = {instancePath:instancePath+"/defaults",schemaPath:"#/properties/defaults/type",keyword:"type",params:{type: "object"},schema:schema11.properties.defaults.type,parentSchema:schema11.properties.defaults,data:data103};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data.requests !== undefined){
let data113 = data.requests;
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
for(const key27 in data113){
if(!((((key27 === "upgrades") || (key27 === "headerNames")) || (key27 === "trustForwarded")) || (key27 === "forwarded"))){
const err194 = {instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},schema:false,parentSchema:schema11.properties.requests,data:data113};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data113.upgrades !== undefined){
let data114 = data113.upgrades;
if(Array.isArray(data114)){
if(data114.length < 0){
const err195 = {instancePath:instancePath+"/requests/upgrades",schemaPath:"#/properties/requests/properties/upgrades/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema11.properties.requests.properties.upgrades,data:data114};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
const len13 = data114.length;
for(let i13=0; i13<len13; i13++){
let data115 = data114[i13];
if(typeof data115 !== "string"){
const err196 = {instancePath:instancePath+"/requests/upgrades/" + i13,schemaPath:"#/properties/requests/properties/upgrades/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.requests.properties.upgrades.items.type,parentSchema:schema11.properties.requests.properties.upgrades.items,data:data115};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
}
else {
const err197 = {instancePath:instancePath+"/requests/upgrades",schemaPath:"#/properties/requests/properties/upgrades/type",keyword:"type",params:{type: "array"},schema:schema11.properties.requests.properties.upgrades.type,parentSchema:schema11.properties.requests.properties.upgrades,data:data114};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data113.headerNames !== undefined){
let data116 = data113.headerNames;
if(typeof data116 !== "string"){
const err198 = {instancePath:instancePath+"/requests/headerNames",schemaPath:"#/properties/requests/properties/headerNames/type",keyword:"type",params:{type: "string"},schema:schema11.properties.requests.properties.headerNames.type,parentSchema:schema11.properties.requests.properties.headerNames,data:data116};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
if(!((data116 === "delete") || (data116 === "preserve"))){
const err199 = {instancePath:instancePath+"/requests/headerNames",schemaPath:"#/properties/requests/properties/headerNames/enum",keyword:"enum",params:{allowedValues: schema11.properties.requests.properties.headerNames.enum},schema:schema11.properties.requests.properties.headerNames.enum,parentSchema:schema11.properties.requests.properties.headerNames,data:data116};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data113.trustForwarded !== undefined){
let data117 = data113.trustForwarded;
if(Array.isArray(data117)){
if(data117.length < 0){
const err200 = {instancePath:instancePath+"/requests/trustForwarded",schemaPath:"#/properties/requests/properties/trustForwarded/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema11.properties.requests.properties.trustForwarded,data:data117};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
const len14 = data117.length;
for(let i14=0; i14<len14; i14++){
let data118 = data117[i14];
if(typeof data118 !== "string"){
const err201 = {instancePath:instancePath+"/requests/trustForwarded/" + i14,schemaPath:"#/properties/requests/properties/trustForwarded/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.requests.properties.trustForwarded.items.type,parentSchema:schema11.properties.requests.properties.trustForwarded.items,data:data118};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
}
else {
const err202 = {instancePath:instancePath+"/requests/trustForwarded",schemaPath:"#/properties/requests/properties/trustForwarded/type",keyword:"type",params:{type: "array"},schema:schema11.properties.requests.properties.trustForwarded.type,parentSchema:schema11.properties.requests.properties.trustForwarded,data:data117};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data113.forwarded !== undefined){
let data119 = data113.forwarded;
if(typeof data119 !== "string"){
const err203 = {instancePath:instancePath+"/requests/forwarded",schemaPath:"#/properties/requests/properties/forwarded/type",keyword:"type",params:{type: "string"},schema:schema11.properties.requests.properties.forwarded.type,parentSchema:schema11.properties.requests.properties.forwarded,data:data119};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
if(!(data119 === "rfc7239")){
const err204 = {instancePath:instancePath+"/requests/forwarded",schemaPath:"#/properties/requests/properties/forwarded/enum",keyword:"enum",params:{allowedValues: schema11.properties.requests.properties.forwarded.enum},schema:schema11.properties.requests.properties.forwarded.enum,parentSchema:schema11.properties.requests.properties.forwarded,data:data119};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
}
else {
const err205 = {instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/type",keyword:"type",params:{type: "object"},schema:schema11.properties.requests.type,parentSchema:schema11.properties.requests,data:data113};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data.logs !== undefined){
let data120 = data.logs;
if(data120 && typeof data120 == "object" && !Array.isArray(data120)){
if(data120.target === undefined){
const err206 = {instancePath:instancePath+"/logs",schemaPath:"#/properties/logs/required",keyword:"required",params:{missingProperty: "target"},schema:schema11.properties.logs.required,parentSchema:schema11.properties.logs,data:data120};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
for(const key28 in data120){
if(!((((((key28 === "target") || (key28 === "format")) || (key28 === "header")) || (key28 === "requestHeaders")) || (key28 === "responseHeaders")) || (key28 === "secretHeaders"))){
const err207 = {instancePath:instancePath+"/logs",schemaPath:"#/properties/logs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},schema:false,parentSchema:schema11.properties.logs,data:data120};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data120.target !== undefined){
let data121 = data120.target;
if(typeof data121 !== "string"){
const err208 = {instancePath:instancePath+"/logs/target",schemaPath:"#/properties/logs/properties/target/type",keyword:"type",params:{type: "string"},schema:schema11.properties.logs.properties.target.type,parentSchema:schema11.properties.logs.properties.target,data:data121};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data120.format !== undefined){
let data122 = data120.format;
if(typeof data122 !== "string"){
const err209 = {instancePath:instancePath+"/logs/format",schemaPath:"#/properties/logs/properties/format/type",keyword:"type",params:{type: "string"},schema:schema11.properties.logs.properties.format.type,parentSchema:schema11.properties.logs.properties.format,data:data122};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
if(!((data122 === "json") || (data122 === "text"))){
const err210 = {instancePath:instancePath+"/logs/format",schemaPath:"#/properties/logs/properties/format/enum",keyword:"enum",params:{allowedValues: schema11.properties.logs.properties.format.enum},schema:schema11.properties.logs.properties.format.enum,parentSchema:schema11.properties.logs.properties.format,data:data122};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data120.header !== undefined){
let data123 = data120.header;
if(typeof data123 !== "string"){
const err211 = {instancePath:instancePath+"/logs/header",schemaPath:"#/properties/logs/properties/header/type",keyword:"type",params:{type: "string"},schema:schema11.properties.logs.properties.header.type,parentSchema:schema11.properties.logs.properties.header,data:data123};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
if(!(((data123 === "rfc3164") || (data123 === "rfc5424")) || (data123 === "none"))){
const err212 = {instancePath:instancePath+"/logs/header",schemaPath:"#/properties/logs/properties/header/enum",keyword:"enum",params:{allowedValues: schema11.properties.logs.properties.header.enum},schema:schema11.properties.logs.properties.header.enum,parentSchema:schema11.properties.logs.properties.header,data:data123};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data120.requestHeaders !== undefined){
let data124 = data120.requestHeaders;
if(Array.isArray(data124)){
if(data124.length > 8){
const err213 = {instancePath:instancePath+"/logs/requestHeaders",schemaPath:"#/properties/logs/properties/requestHeaders/maxItems",keyword:"maxItems",params:{limit: 8},schema:8,parentSchema:schema11.properties.logs.properties.requestHeaders,data:data124};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
if(data124.length < 0){
const err214 = {instancePath:instancePath+"/logs/requestHeaders",schemaPath:"#/properties/logs/properties/requestHeaders/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema11.properties.logs.properties.requestHeaders,data:data124};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
const len15 = data124.length;
for(let i15=0; i15<len15; i15++){
let data125 = data124[i15];
if(typeof data125 !== "string"){
const err215 = {instancePath:instancePath+"/logs/requestHeaders/" + i15,schemaPath:"#/properties/logs/properties/requestHeaders/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.logs.properties.requestHeaders.items.type,parentSchema:schema11.properties.logs.properties.requestHeaders.items,data:data125};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
}
else {
const err216 = {instancePath:instancePath+"/logs/requestHeaders",schemaPath:"#/properties/logs/properties/requestHeaders/type",keyword:"type",params:{type: "array"},schema:schema11.properties.logs.properties.requestHeaders.type,parentSchema:schema11.properties.logs.properties.requestHeaders,data:data124};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data120.responseHeaders !== undefined){
let data126 = data120.responseHeaders;
if(Array.isArray(data126)){
if(data126.length > 4){
const err217 = {instancePath:instancePath+"/logs/responseHeaders",schemaPath:"#/properties/logs/properties/responseHeaders/maxItems",keyword:"maxItems",params:{limit: 4},schema:4,parentSchema:schema11.properties.logs.properties.responseHeaders,data:data126};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
if(data126.length < 0){
const err218 = {instancePath:instancePath+"/logs/responseHeaders",schemaPath:"#/properties/logs/properties/responseHeaders/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema11.properties.logs.properties.responseHeaders,data:data126};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
const len16 = data126.length;
for(let i16=0; i16<len16; i16++){
let data127 = data126[i16];
if(typeof data127 !== "string"){
const err219 = {instancePath:instancePath+"/logs/responseHeaders/" + i16,schemaPath:"#/properties/logs/properties/responseHeaders/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.logs.properties.responseHeaders.items.type,parentSchema:schema11.properties.logs.properties.responseHeaders.items,data:data127};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
}
else {
const err220 = {instancePath:instancePath+"/logs/responseHeaders",schemaPath:"#/properties/logs/properties/responseHeaders/type",keyword:"type",params:{type: "array"},schema:schema11.properties.logs.properties.responseHeaders.type,parentSchema:schema11.properties.logs.properties.responseHeaders,data:data126};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data120.secretHeaders !== undefined){
let data128 = data120.secretHeaders;
if(Array.isArray(data128)){
if(data128.length < 0){
const err221 = {instancePath:instancePath+"/logs/secretHeaders",schemaPath:"#/properties/logs/properties/secretHeaders/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema11.properties.logs.properties.secretHeaders,data:data128};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
const len17 = data128.length;
for(let i17=0; i17<len17; i17++){
let data129 = data128[i17];
if(typeof data129 !== "string"){
const err222 = {instancePath:instancePath+"/logs/secretHeaders/" + i17,schemaPath:"#/properties/logs/properties/secretHeaders/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.logs.properties.secretHeaders.items.type,parentSchema:schema11.properties.logs.properties.secretHeaders.items,data:data129};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
}
else {
const err223 = {instancePath:instancePath+"/logs/secretHeaders",schemaPath:"#/properties/logs/properties/secretHeaders/type",keyword:"type",params:{type: "array"},schema:schema11.properties.logs.properties.secretHeaders.type,parentSchema:schema11.properties.logs.properties.secretHeaders,data:data128};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
}
else {
const err224 = {instancePath:instancePath+"/logs",schemaPath:"#/properties/logs/type",keyword:"type",params:{type: "object"},schema:schema11.properties.logs.type,parentSchema:schema11.properties.logs,data:data120};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
if(data.limits !== undefined){
let data130 = data.limits;
if(data130 && typeof data130 == "object" && !Array.isArray(data130)){
for(const key29 in data130){
if(!((key29 === "maxconn") || (key29 === "fileDescriptors"))){
const err225 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},schema:false,parentSchema:schema11.properties.limits,data:data130};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data130.maxconn !== undefined){
let data131 = data130.maxconn;
if(!(((typeof data131 == "number") && (!(data131 % 1) && !isNaN(data131))) && (isFinite(data131)))){
const err226 = {instancePath:instancePath+"/limits/maxconn",schemaPath:"#/properties/limits/properties/maxconn/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.limits.properties.maxconn.type,parentSchema:schema11.properties.limits.properties.maxconn,data:data131};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
if((typeof data131 == "number") && (isFinite(data131))){
if(data131 > 10000000 || isNaN(data131)){
const err227 = {instancePath:instancePath+"/limits/maxconn",schemaPath:"#/properties/limits/properties/maxconn/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000},schema:10000000,parentSchema:schema11.properties.limits.properties.maxconn,data:data131};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
if(data131 < 1 || isNaN(data131)){
const err228 = {instancePath:instancePath+"/limits/maxconn",schemaPath:"#/properties/limits/properties/maxconn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema11.properties.limits.properties.maxconn,data:data131};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
}
if(data130.fileDescriptors !== undefined){
let data132 = data130.fileDescriptors;
if(!(((typeof data132 == "number") && (!(data132 % 1) && !isNaN(data132))) && (isFinite(data132)))){
const err229 = {instancePath:instancePath+"/limits/fileDescriptors",schemaPath:"#/properties/limits/properties/fileDescriptors/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.limits.properties.fileDescriptors.type,parentSchema:schema11.properties.limits.properties.fileDescriptors,data:data132};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
if((typeof data132 == "number") && (isFinite(data132))){
if(data132 > 100000000 || isNaN(data132)){
const err230 = {instancePath:instancePath+"/limits/fileDescriptors",schemaPath:"#/properties/limits/properties/fileDescriptors/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000000},schema:100000000,parentSchema:schema11.properties.limits.properties.fileDescriptors,data:data132};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
if(data132 < 100 || isNaN(data132)){
const err231 = {instancePath:instancePath+"/limits/fileDescriptors",schemaPath:"#/properties/limits/properties/fileDescriptors/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},schema:100,parentSchema:schema11.properties.limits.properties.fileDescriptors,data:data132};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
}
}
else {
const err232 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "object"},schema:schema11.properties.limits.type,parentSchema:schema11.properties.limits,data:data130};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data.reload !== undefined){
let data133 = data.reload;
if(data133 && typeof data133 == "object" && !Array.isArray(data133)){
for(const key30 in data133){
if(!(((key30 === "atMostEvery") || (key30 === "endOldWorkersAfter")) || (key30 === "keepOldWorkers"))){
const err233 = {instancePath:instancePath+"/reload",schemaPath:"#/properties/reload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},schema:false,parentSchema:schema11.properties.reload,data:data133};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data133.atMostEvery !== undefined){
let data134 = data133.atMostEvery;
if(typeof data134 !== "string"){
const err234 = {instancePath:instancePath+"/reload/atMostEvery",schemaPath:"#/properties/reload/properties/atMostEvery/type",keyword:"type",params:{type: "string"},schema:schema11.properties.reload.properties.atMostEvery.type,parentSchema:schema11.properties.reload.properties.atMostEvery,data:data134};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data133.endOldWorkersAfter !== undefined){
let data135 = data133.endOldWorkersAfter;
if(typeof data135 !== "string"){
const err235 = {instancePath:instancePath+"/reload/endOldWorkersAfter",schemaPath:"#/properties/reload/properties/endOldWorkersAfter/type",keyword:"type",params:{type: "string"},schema:schema11.properties.reload.properties.endOldWorkersAfter.type,parentSchema:schema11.properties.reload.properties.endOldWorkersAfter,data:data135};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
if(data133.keepOldWorkers !== undefined){
let data136 = data133.keepOldWorkers;
if(!(((typeof data136 == "number") && (!(data136 % 1) && !isNaN(data136))) && (isFinite(data136)))){
const err236 = {instancePath:instancePath+"/reload/keepOldWorkers",schemaPath:"#/properties/reload/properties/keepOldWorkers/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.reload.properties.keepOldWorkers.type,parentSchema:schema11.properties.reload.properties.keepOldWorkers,data:data136};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
if((typeof data136 == "number") && (isFinite(data136))){
if(data136 > 50 || isNaN(data136)){
const err237 = {instancePath:instancePath+"/reload/keepOldWorkers",schemaPath:"#/properties/reload/properties/keepOldWorkers/maximum",keyword:"maximum",params:{comparison: "<=", limit: 50},schema:50,parentSchema:schema11.properties.reload.properties.keepOldWorkers,data:data136};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
if(data136 < 1 || isNaN(data136)){
const err238 = {instancePath:instancePath+"/reload/keepOldWorkers",schemaPath:"#/properties/reload/properties/keepOldWorkers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema11.properties.reload.properties.keepOldWorkers,data:data136};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
}
}
else {
const err239 = {instancePath:instancePath+"/reload",schemaPath:"#/properties/reload/type",keyword:"type",params:{type: "object"},schema:schema11.properties.reload.type,parentSchema:schema11.properties.reload,data:data133};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
if(data.keepServersFor !== undefined){
let data137 = data.keepServersFor;
if(typeof data137 !== "string"){
const err240 = {instancePath:instancePath+"/keepServersFor",schemaPath:"#/properties/keepServersFor/type",keyword:"type",params:{type: "string"},schema:schema11.properties.keepServersFor.type,parentSchema:schema11.properties.keepServersFor,data:data137};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
}
else {
const err241 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
