// @ts-nocheck
// Made by `npm run generate` out of schemas/. Do not edit.
export default validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"RouteFile","type":"object","additionalProperties":false,"properties":{"host":{"type":["string","array"],"items":{"type":"string","examples":["shop.example.com"]},"minItems":1,"examples":["shop.example.com",["shop.example.com","*.shop.example.com"]]},"requestHeaders":{"type":"object","additionalProperties":false,"properties":{"set":{"type":"object","additionalProperties":{"type":"string","examples":["1"]},"examples":[{"X-Shop":"1"}]},"secrets":{"type":"object","additionalProperties":{"type":"string","examples":["partner"]},"examples":[{"X-Api-Key":"partner"}]},"add":{"type":"object","additionalProperties":{"type":"string","examples":["Accept"]},"examples":[{"Vary":"Accept"}]},"remove":{"type":"array","items":{"type":"string","examples":["X-Debug"]},"minItems":1,"examples":[["X-Debug"]]}},"examples":[{"set":{"X-Shop":"1"},"remove":["X-Debug"]}]},"responseHeaders":{"type":"object","additionalProperties":false,"properties":{"set":{"type":"object","additionalProperties":{"type":"string","examples":["1"]},"examples":[{"X-Shop":"1"}]},"add":{"type":"object","additionalProperties":{"type":"string","examples":["Accept"]},"examples":[{"Vary":"Accept"}]},"remove":{"type":"array","items":{"type":"string","examples":["X-Debug"]},"minItems":1,"examples":[["X-Debug"]]}},"examples":[{"set":{"X-Shop":"1"},"remove":["X-Debug"]}]},"routes":{"type":"object","additionalProperties":{"$ref":"#/definitions/route"},"examples":[{"storefront":{"pathPrefix":"/","service":"storefront"}}]},"redirects":{"type":"array","items":{"$ref":"#/definitions/redirects"},"minItems":1,"examples":[[{"from":"/old/*","to":"/new/*","status":301}]]},"backends":{"type":"object","additionalProperties":{"$ref":"#/definitions/backend"},"examples":[{"cart":{"service":"cart"}}]},"tcp":{"type":"object","additionalProperties":{"$ref":"#/definitions/tcpRoute"},"examples":[{"orders":{"listener":"postgresql","service":"postgresql"}}]},"tests":{"type":"array","items":{"$ref":"#/definitions/test"},"minItems":0,"examples":[[{"request":"GET https://shop.example.com/cart","expect":{"route":"cart"}}]]}},"examples":[{"host":"shop.example.com","routes":{"storefront":{"pathPrefix":"/","service":"storefront"}}}],"definitions":{"route":{"title":"RouteEntry","type":"object","additionalProperties":false,"properties":{"host":{"type":["string","array"],"items":{"type":"string","examples":["shop.example.com"]},"minItems":1,"examples":["shop.example.com",["shop.example.com","*.shop.example.com"]]},"listener":{"type":["string","array"],"examples":["internal",["public","internal"]],"items":{"type":"string","examples":["internal"]},"minItems":1},"path":{"type":["string","array"],"items":{"type":"string","examples":["/basket"]},"minItems":1,"examples":["/basket",["/basket","/cart"]]},"pathPrefix":{"type":["string","array"],"items":{"type":"string","examples":["/api/cart"]},"minItems":1,"examples":["/api/cart",["/api/cart","/api/basket"]]},"pathRegex":{"type":"string","examples":["^/users/[0-9]+/photo"]},"priority":{"type":"integer","minimum":-1000000,"maximum":1000000,"examples":[10]},"methods":{"type":"array","items":{"type":"string","examples":["GET"]},"minItems":1,"examples":[["GET","HEAD"]]},"headers":{"type":"object","additionalProperties":{"type":["object","string"],"additionalProperties":false,"properties":{"startsWith":{"type":"string","examples":["curl/"]},"absent":{"type":"boolean","enum":[true],"examples":[true]}},"examples":["1",{"startsWith":"curl/"},{"absent":true}]},"examples":[{"X-Shop-Beta":"1"}]},"query":{"type":"object","additionalProperties":{"type":["object","string"],"additionalProperties":false,"properties":{"startsWith":{"type":"string","examples":["beta-"]},"absent":{"type":"boolean","enum":[true],"examples":[true]}},"examples":["2",{"startsWith":"beta-"},{"absent":true}]},"examples":[{"v":"2"}]},"service":{"type":"string","examples":["storefront"]},"backend":{"type":["string","object"],"additionalProperties":{"type":"integer","minimum":0,"maximum":100,"examples":[95]},"examples":["cart",{"cart":95,"cart-canary":5}]},"sticky":{"type":"object","additionalProperties":false,"properties":{"cookie":{"type":"string","examples":["cart_side"]}},"examples":[{"cookie":"cart_side"}],"required":["cookie"]},"redirect":{"type":"object","additionalProperties":false,"properties":{"scheme":{"type":"string","enum":["http","https"],"examples":["https"]},"host":{"type":"string","examples":["www.example.com","*.new.example.com"]},"port":{"type":"integer","minimum":1,"maximum":65535,"examples":[8443]},"path":{"type":"string","examples":["/cart","/articles/$2"]},"replacePrefix":{"type":"string","examples":["/new"]},"query":{"type":"string","examples":["from=old","id=$1"]},"fragment":{"type":"string","examples":["install"]},"keepQuery":{"type":"boolean","examples":[false]},"status":{"type":"integer","enum":[301,302,303,307,308],"examples":[301]}},"examples":[{"path":"/cart","status":301}]},"return":{"type":"object","additionalProperties":false,"properties":{"status":{"type":"integer","minimum":200,"maximum":599,"examples":[403]},"body":{"type":"string","examples":["nothing to see here"]},"file":{"type":"string","examples":["pages/closed.html"]},"contentType":{"type":"string","examples":["text/html; charset=utf-8"]}},"examples":[{"status":403,"body":"nothing to see here"}],"required":["status"]},"rewrite":{"type":"object","additionalProperties":false,"properties":{"replacePrefix":{"type":"string","examples":["/cart"]},"replacePath":{"type":"string","examples":["/index.html"]},"host":{"type":"string","examples":["cart.internal.example.com"]}},"examples":[{"replacePrefix":"/"}]},"requestHeaders":{"type":"object","additionalProperties":false,"properties":{"set":{"type":"object","additionalProperties":{"type":"string","examples":["1"]},"examples":[{"X-Shop":"1"}]},"secrets":{"type":"object","additionalProperties":{"type":"string","examples":["partner"]},"examples":[{"X-Api-Key":"partner"}]},"add":{"type":"object","additionalProperties":{"type":"string","examples":["Accept"]},"examples":[{"Vary":"Accept"}]},"remove":{"type":"array","items":{"type":"string","examples":["X-Debug"]},"minItems":1,"examples":[["X-Debug"]]}},"examples":[{"set":{"X-Shop":"1"},"remove":["X-Debug"]}]},"responseHeaders":{"type":"object","additionalProperties":false,"properties":{"set":{"type":"object","additionalProperties":{"type":"string","examples":["1"]},"examples":[{"X-Shop":"1"}]},"add":{"type":"object","additionalProperties":{"type":"string","examples":["Accept"]},"examples":[{"Vary":"Accept"}]},"remove":{"type":"array","items":{"type":"string","examples":["X-Debug"]},"minItems":1,"examples":[["X-Debug"]]}},"examples":[{"set":{"X-Shop":"1"},"remove":["X-Debug"]}]},"auth":{"type":"string","examples":["ops"]},"timeout":{"type":"object","additionalProperties":false,"properties":{"server":{"type":"string","examples":["30s"]},"tunnel":{"type":"string","examples":["1h"]}},"examples":[{"server":"30s"}]},"log":{"type":"string","examples":["10%"]},"allow":{"title":"AllowEntry","type":"object","additionalProperties":false,"required":["src"],"properties":{"src":{"type":"array","items":{"type":"string","examples":["office"]},"minItems":1,"examples":[["office","10.20.0.0/16","2001:db8:20::/48"]]}},"examples":[{"src":["office","10.20.0.0/16"]}]},"deny":{"title":"DenyEntry","type":"object","additionalProperties":false,"required":["src"],"properties":{"src":{"type":"array","items":{"type":"string","examples":["scanners"]},"minItems":1,"examples":[["scanners","198.51.100.0/24"]]}},"examples":[{"src":["scanners"]}]},"encodedSlashes":{"type":"string","enum":["refuse","pass"],"examples":["refuse"]},"cookies":{"type":"object","additionalProperties":{"type":["object","string"],"additionalProperties":false,"properties":{"startsWith":{"type":"string","examples":["b-"]},"absent":{"type":"boolean","enum":[true],"examples":[true]}},"examples":["b",{"startsWith":"b-"},{"absent":true}]},"examples":[{"side":"b"}]},"src":{"type":"array","items":{"type":"string","examples":["10.0.0.0/8"]},"minItems":1,"examples":[["10.0.0.0/8","2001:db8::/32"]]}},"examples":[{"pathPrefix":"/api/cart","service":"cart"}]},"redirects":{"title":"RedirectsEntry","type":"object","additionalProperties":false,"properties":{"file":{"type":"string","examples":["moved.csv"]},"from":{"type":"string","examples":["/old/*"]},"to":{"type":"string","examples":["https://www.example.com/new/*"]},"status":{"type":"integer","enum":[301,302,303,307,308],"examples":[301]},"keepQuery":{"type":"boolean","examples":[false]},"listener":{"type":["string","array"],"examples":["internal",["public","internal"]],"items":{"type":"string","examples":["internal"]},"minItems":1}},"examples":[{"file":"moved.csv","status":301}]},"backend":{"title":"BackendEntry","type":"object","additionalProperties":false,"properties":{"service":{"type":"string","examples":["cart"]},"tags":{"type":"array","items":{"type":"string","examples":["canary"]},"minItems":1,"examples":[["canary"]]},"withoutTags":{"type":"array","items":{"type":"string","examples":["canary"]},"minItems":1,"examples":[["canary"]]},"weights":{"type":"string","enum":["consul"],"examples":["consul"]},"servers":{"type":"array","items":{"type":"string","examples":["10.0.0.7:8080"]},"minItems":1,"examples":[["10.0.0.7:8080","[2001:db8::7]:8080"]]},"fallback":{"type":"string","examples":["cart-static"]},"backup":{"title":"BackupEntry","type":"object","additionalProperties":false,"properties":{"tag":{"type":"string","examples":["standby"]},"service":{"type":"string","examples":["cart-standby"]},"servers":{"type":"array","items":{"type":"string","examples":["10.0.0.9:8080"]},"minItems":1,"examples":[["10.0.0.9:8080"]]}},"examples":[{"tag":"standby"},{"servers":["10.0.0.9:8080"]}]},"balance":{"type":"string","examples":["leastconn"]},"check":{"title":"CheckEntry","type":["object","string"],"additionalProperties":false,"properties":{"get":{"type":"string","examples":["/healthz"]},"head":{"type":"string","examples":["/healthz"]},"host":{"type":"string","examples":["cart.example.com"]},"headers":{"type":"object","additionalProperties":{"type":"string","examples":["1"]},"examples":[{"X-Probe":"1"}]},"expect":{"type":["string","integer","array"],"minimum":100,"maximum":599,"items":{"type":["string","integer"],"minimum":100,"maximum":599,"examples":[200,"200-299"]},"minItems":1,"examples":[200,"200-299",[200,"300-303"]]},"expectBody":{"type":"string","examples":["\"status\":\"ok\""]},"every":{"type":"string","examples":["5s"]},"rise":{"type":"integer","minimum":1,"maximum":100,"examples":[2]},"fall":{"type":"integer","minimum":1,"maximum":100,"examples":[3]},"port":{"type":"integer","minimum":1,"maximum":65535,"examples":[9000]}},"examples":["GET /healthz",{"get":"/healthz","expect":200,"every":"5s"}]},"timeout":{"type":"object","additionalProperties":false,"properties":{"connect":{"type":"string","examples":["2s"]},"server":{"type":"string","examples":["30s"]},"queue":{"type":"string","examples":["5s"]},"tunnel":{"type":"string","examples":["1h"]},"check":{"type":"string","examples":["2s"]}},"examples":[{"server":"10s"}]},"retries":{"type":"integer","minimum":0,"maximum":100,"examples":[2]},"retryOn":{"type":"array","items":{"enum":["conn-failure","empty-response","junk-response","response-timeout",425,500,502,503,504],"examples":["conn-failure",503]},"examples":[["conn-failure"]]},"maxconn":{"type":"integer","minimum":1,"maximum":1000000,"examples":[100]},"slowStart":{"type":"string","examples":["30s"]},"tls":{"title":"ServerTlsEntry","type":"object","additionalProperties":false,"properties":{"ca":{"type":"string","examples":["internal"]},"name":{"type":"string","examples":["cart.example.com"]},"sni":{"type":"string","examples":["cart.example.com"]},"certificate":{"type":"string","examples":["cart-client"]},"verify":{"type":"string","enum":["name","authority","none"],"examples":["authority"]}},"examples":[{"name":"cart.example.com"},{"ca":"internal","name":"cart.example.com"}]},"http2":{"type":"boolean","examples":[true]},"proxyProtocol":{"type":"string","enum":["v1","v2"],"examples":["v2"]},"haproxy":{"type":"string","examples":["http-response set-header Cache-Control no-store if { status 200 }"]}},"examples":[{"service":"cart","check":"GET /healthz"}]},"tcpRoute":{"title":"TcpEntry","type":"object","additionalProperties":false,"properties":{"listener":{"type":"string","examples":["postgresql"]},"service":{"type":"string","examples":["postgresql"]},"backend":{"type":"string","examples":["orders-db"]}},"examples":[{"listener":"postgresql","service":"postgresql"}],"required":["listener"]},"test":{"title":"TestEntry","type":"object","additionalProperties":false,"required":["request"],"properties":{"request":{"type":"string","examples":["GET https://shop.example.com/api/cart/items?id=7"]},"listener":{"type":"string","examples":["internal"]},"headers":{"type":"object","additionalProperties":{"type":["string","array"],"items":{"type":"string","examples":["1"]},"minItems":0,"examples":["1"]},"examples":[{"X-Shop-Beta":"1"}]},"from":{"type":"string","examples":["203.0.113.7"]},"body":{"type":"string","examples":["{\"item\": 7}"]},"instances":{"type":"object","additionalProperties":{"type":"integer","minimum":0,"maximum":16,"examples":[0]},"examples":[{"cart":0}]},"expect":{"title":"TestExpectation","type":"object","additionalProperties":false,"properties":{"route":{"type":"string","examples":["cart"]},"backend":{"type":"string","examples":["cart"]},"status":{"type":"integer","minimum":200,"maximum":599,"examples":[301]},"location":{"type":"string","examples":["https://shop.example.com/cart?from=mail"]},"path":{"type":"string","examples":["/cart/items"]},"query":{"type":"string","examples":["id=7"]},"requestHeaders":{"type":"object","additionalProperties":{"type":["string","array"],"items":{"type":"string","examples":["1"]},"minItems":0,"examples":["1"]},"examples":[{"X-Shop":"1"}]},"responseHeaders":{"type":"object","additionalProperties":{"type":["string","array"],"items":{"type":"string","examples":["no-store"]},"minItems":0,"examples":["no-store"]},"examples":[{"Cache-Control":"no-store"}]}},"examples":[{"route":"cart","path":"/cart/items"}]}},"examples":[{"request":"GET https://shop.example.com/cart","expect":{"route":"cart"}}]}}};
const schema12 = {"title":"RouteEntry","type":"object","additionalProperties":false,"properties":{"host":{"type":["string","array"],"items":{"type":"string","examples":["shop.example.com"]},"minItems":1,"examples":["shop.example.com",["shop.example.com","*.shop.example.com"]]},"listener":{"type":["string","array"],"examples":["internal",["public","internal"]],"items":{"type":"string","examples":["internal"]},"minItems":1},"path":{"type":["string","array"],"items":{"type":"string","examples":["/basket"]},"minItems":1,"examples":["/basket",["/basket","/cart"]]},"pathPrefix":{"type":["string","array"],"items":{"type":"string","examples":["/api/cart"]},"minItems":1,"examples":["/api/cart",["/api/cart","/api/basket"]]},"pathRegex":{"type":"string","examples":["^/users/[0-9]+/photo"]},"priority":{"type":"integer","minimum":-1000000,"maximum":1000000,"examples":[10]},"methods":{"type":"array","items":{"type":"string","examples":["GET"]},"minItems":1,"examples":[["GET","HEAD"]]},"headers":{"type":"object","additionalProperties":{"type":["object","string"],"additionalProperties":false,"properties":{"startsWith":{"type":"string","examples":["curl/"]},"absent":{"type":"boolean","enum":[true],"examples":[true]}},"examples":["1",{"startsWith":"curl/"},{"absent":true}]},"examples":[{"X-Shop-Beta":"1"}]},"query":{"type":"object","additionalProperties":{"type":["object","string"],"additionalProperties":false,"properties":{"startsWith":{"type":"string","examples":["beta-"]},"absent":{"type":"boolean","enum":[true],"examples":[true]}},"examples":["2",{"startsWith":"beta-"},{"absent":true}]},"examples":[{"v":"2"}]},"service":{"type":"string","examples":["storefront"]},"backend":{"type":["string","object"],"additionalProperties":{"type":"integer","minimum":0,"maximum":100,"examples":[95]},"examples":["cart",{"cart":95,"cart-canary":5}]},"sticky":{"type":"object","additionalProperties":false,"properties":{"cookie":{"type":"string","examples":["cart_side"]}},"examples":[{"cookie":"cart_side"}],"required":["cookie"]},"redirect":{"type":"object","additionalProperties":false,"properties":{"scheme":{"type":"string","enum":["http","https"],"examples":["https"]},"host":{"type":"string","examples":["www.example.com","*.new.example.com"]},"port":{"type":"integer","minimum":1,"maximum":65535,"examples":[8443]},"path":{"type":"string","examples":["/cart","/articles/$2"]},"replacePrefix":{"type":"string","examples":["/new"]},"query":{"type":"string","examples":["from=old","id=$1"]},"fragment":{"type":"string","examples":["install"]},"keepQuery":{"type":"boolean","examples":[false]},"status":{"type":"integer","enum":[301,302,303,307,308],"examples":[301]}},"examples":[{"path":"/cart","status":301}]},"return":{"type":"object","additionalProperties":false,"properties":{"status":{"type":"integer","minimum":200,"maximum":599,"examples":[403]},"body":{"type":"string","examples":["nothing to see here"]},"file":{"type":"string","examples":["pages/closed.html"]},"contentType":{"type":"string","examples":["text/html; charset=utf-8"]}},"examples":[{"status":403,"body":"nothing to see here"}],"required":["status"]},"rewrite":{"type":"object","additionalProperties":false,"properties":{"replacePrefix":{"type":"string","examples":["/cart"]},"replacePath":{"type":"string","examples":["/index.html"]},"host":{"type":"string","examples":["cart.internal.example.com"]}},"examples":[{"replacePrefix":"/"}]},"requestHeaders":{"type":"object","additionalProperties":false,"properties":{"set":{"type":"object","additionalProperties":{"type":"string","examples":["1"]},"examples":[{"X-Shop":"1"}]},"secrets":{"type":"object","additionalProperties":{"type":"string","examples":["partner"]},"examples":[{"X-Api-Key":"partner"}]},"add":{"type":"object","additionalProperties":{"type":"string","examples":["Accept"]},"examples":[{"Vary":"Accept"}]},"remove":{"type":"array","items":{"type":"string","examples":["X-Debug"]},"minItems":1,"examples":[["X-Debug"]]}},"examples":[{"set":{"X-Shop":"1"},"remove":["X-Debug"]}]},"responseHeaders":{"type":"object","additionalProperties":false,"properties":{"set":{"type":"object","additionalProperties":{"type":"string","examples":["1"]},"examples":[{"X-Shop":"1"}]},"add":{"type":"object","additionalProperties":{"type":"string","examples":["Accept"]},"examples":[{"Vary":"Accept"}]},"remove":{"type":"array","items":{"type":"string","examples":["X-Debug"]},"minItems":1,"examples":[["X-Debug"]]}},"examples":[{"set":{"X-Shop":"1"},"remove":["X-Debug"]}]},"auth":{"type":"string","examples":["ops"]},"timeout":{"type":"object","additionalProperties":false,"properties":{"server":{"type":"string","examples":["30s"]},"tunnel":{"type":"string","examples":["1h"]}},"examples":[{"server":"30s"}]},"log":{"type":"string","examples":["10%"]},"allow":{"title":"AllowEntry","type":"object","additionalProperties":false,"required":["src"],"properties":{"src":{"type":"array","items":{"type":"string","examples":["office"]},"minItems":1,"examples":[["office","10.20.0.0/16","2001:db8:20::/48"]]}},"examples":[{"src":["office","10.20.0.0/16"]}]},"deny":{"title":"DenyEntry","type":"object","additionalProperties":false,"required":["src"],"properties":{"src":{"type":"array","items":{"type":"string","examples":["scanners"]},"minItems":1,"examples":[["scanners","198.51.100.0/24"]]}},"examples":[{"src":["scanners"]}]},"encodedSlashes":{"type":"string","enum":["refuse","pass"],"examples":["refuse"]},"cookies":{"type":"object","additionalProperties":{"type":["object","string"],"additionalProperties":false,"properties":{"startsWith":{"type":"string","examples":["b-"]},"absent":{"type":"boolean","enum":[true],"examples":[true]}},"examples":["b",{"startsWith":"b-"},{"absent":true}]},"examples":[{"side":"b"}]},"src":{"type":"array","items":{"type":"string","examples":["10.0.0.0/8"]},"minItems":1,"examples":[["10.0.0.0/8","2001:db8::/32"]]}},"examples":[{"pathPrefix":"/api/cart","service":"cart"}]};
const schema13 = {"title":"RedirectsEntry","type":"object","additionalProperties":false,"properties":{"file":{"type":"string","examples":["moved.csv"]},"from":{"type":"string","examples":["/old/*"]},"to":{"type":"string","examples":["https://www.example.com/new/*"]},"status":{"type":"integer","enum":[301,302,303,307,308],"examples":[301]},"keepQuery":{"type":"boolean","examples":[false]},"listener":{"type":["string","array"],"examples":["internal",["public","internal"]],"items":{"type":"string","examples":["internal"]},"minItems":1}},"examples":[{"file":"moved.csv","status":301}]};
const schema14 = {"title":"BackendEntry","type":"object","additionalProperties":false,"properties":{"service":{"type":"string","examples":["cart"]},"tags":{"type":"array","items":{"type":"string","examples":["canary"]},"minItems":1,"examples":[["canary"]]},"withoutTags":{"type":"array","items":{"type":"string","examples":["canary"]},"minItems":1,"examples":[["canary"]]},"weights":{"type":"string","enum":["consul"],"examples":["consul"]},"servers":{"type":"array","items":{"type":"string","examples":["10.0.0.7:8080"]},"minItems":1,"examples":[["10.0.0.7:8080","[2001:db8::7]:8080"]]},"fallback":{"type":"string","examples":["cart-static"]},"backup":{"title":"BackupEntry","type":"object","additionalProperties":false,"properties":{"tag":{"type":"string","examples":["standby"]},"service":{"type":"string","examples":["cart-standby"]},"servers":{"type":"array","items":{"type":"string","examples":["10.0.0.9:8080"]},"minItems":1,"examples":[["10.0.0.9:8080"]]}},"examples":[{"tag":"standby"},{"servers":["10.0.0.9:8080"]}]},"balance":{"type":"string","examples":["leastconn"]},"check":{"title":"CheckEntry","type":["object","string"],"additionalProperties":false,"properties":{"get":{"type":"string","examples":["/healthz"]},"head":{"type":"string","examples":["/healthz"]},"host":{"type":"string","examples":["cart.example.com"]},"headers":{"type":"object","additionalProperties":{"type":"string","examples":["1"]},"examples":[{"X-Probe":"1"}]},"expect":{"type":["string","integer","array"],"minimum":100,"maximum":599,"items":{"type":["string","integer"],"minimum":100,"maximum":599,"examples":[200,"200-299"]},"minItems":1,"examples":[200,"200-299",[200,"300-303"]]},"expectBody":{"type":"string","examples":["\"status\":\"ok\""]},"every":{"type":"string","examples":["5s"]},"rise":{"type":"integer","minimum":1,"maximum":100,"examples":[2]},"fall":{"type":"integer","minimum":1,"maximum":100,"examples":[3]},"port":{"type":"integer","minimum":1,"maximum":65535,"examples":[9000]}},"examples":["GET /healthz",{"get":"/healthz","expect":200,"every":"5s"}]},"timeout":{"type":"object","additionalProperties":false,"properties":{"connect":{"type":"string","examples":["2s"]},"server":{"type":"string","examples":["30s"]},"queue":{"type":"string","examples":["5s"]},"tunnel":{"type":"string","examples":["1h"]},"check":{"type":"string","examples":["2s"]}},"examples":[{"server":"10s"}]},"retries":{"type":"integer","minimum":0,"maximum":100,"examples":[2]},"retryOn":{"type":"array","items":{"enum":["conn-failure","empty-response","junk-response","response-timeout",425,500,502,503,504],"examples":["conn-failure",503]},"examples":[["conn-failure"]]},"maxconn":{"type":"integer","minimum":1,"maximum":1000000,"examples":[100]},"slowStart":{"type":"string","examples":["30s"]},"tls":{"title":"ServerTlsEntry","type":"object","additionalProperties":false,"properties":{"ca":{"type":"string","examples":["internal"]},"name":{"type":"string","examples":["cart.example.com"]},"sni":{"type":"string","examples":["cart.example.com"]},"certificate":{"type":"string","examples":["cart-client"]},"verify":{"type":"string","enum":["name","authority","none"],"examples":["authority"]}},"examples":[{"name":"cart.example.com"},{"ca":"internal","name":"cart.example.com"}]},"http2":{"type":"boolean","examples":[true]},"proxyProtocol":{"type":"string","enum":["v1","v2"],"examples":["v2"]},"haproxy":{"type":"string","examples":["http-response set-header Cache-Control no-store if { status 200 }"]}},"examples":[{"service":"cart","check":"GET /healthz"}]};
const schema15 = {"title":"TcpEntry","type":"object","additionalProperties":false,"properties":{"listener":{"type":"string","examples":["postgresql"]},"service":{"type":"string","examples":["postgresql"]},"backend":{"type":"string","examples":["orders-db"]}},"examples":[{"listener":"postgresql","service":"postgresql"}],"required":["listener"]};
const schema16 = {"title":"TestEntry","type":"object","additionalProperties":false,"required":["request"],"properties":{"request":{"type":"string","examples":["GET https://shop.example.com/api/cart/items?id=7"]},"listener":{"type":"string","examples":["internal"]},"headers":{"type":"object","additionalProperties":{"type":["string","array"],"items":{"type":"string","examples":["1"]},"minItems":0,"examples":["1"]},"examples":[{"X-Shop-Beta":"1"}]},"from":{"type":"string","examples":["203.0.113.7"]},"body":{"type":"string","examples":["{\"item\": 7}"]},"instances":{"type":"object","additionalProperties":{"type":"integer","minimum":0,"maximum":16,"examples":[0]},"examples":[{"cart":0}]},"expect":{"title":"TestExpectation","type":"object","additionalProperties":false,"properties":{"route":{"type":"string","examples":["cart"]},"backend":{"type":"string","examples":["cart"]},"status":{"type":"integer","minimum":200,"maximum":599,"examples":[301]},"location":{"type":"string","examples":["https://shop.example.com/cart?from=mail"]},"path":{"type":"string","examples":["/cart/items"]},"query":{"type":"string","examples":["id=7"]},"requestHeaders":{"type":"object","additionalProperties":{"type":["string","array"],"items":{"type":"string","examples":["1"]},"minItems":0,"examples":["1"]},"examples":[{"X-Shop":"1"}]},"responseHeaders":{"type":"object","additionalProperties":{"type":["string","array"],"items":{"type":"string","examples":["no-store"]},"minItems":0,"examples":["no-store"]},"examples":[{"Cache-Control":"no-store"}]}},"examples":[{"route":"cart","path":"/cart/items"}]}},"examples":[{"request":"GET https://shop.example.com/cart","expect":{"route":"cart"}}]};
const func2 = Object.prototype.hasOwnProperty;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "host") || (key0 === "requestHeaders")) || (key0 === "responseHeaders")) || (key0 === "routes")) || (key0 === "redirects")) || (key0 === "backends")) || (key0 === "tcp")) || (key0 === "tests"))){
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
if(data.host !== undefined){
let data0 = data.host;
if((typeof data0 !== "string") && (!(Array.isArray(data0)))){
const err1 = {instancePath:instancePath+"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type: schema11.properties.host.type},schema:schema11.properties.host.type,parentSchema:schema11.properties.host,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(Array.isArray(data0)){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/host",schemaPath:"#/properties/host/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema11.properties.host,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/host/" + i0,schemaPath:"#/properties/host/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.host.items.type,parentSchema:schema11.properties.host.items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
if(data.requestHeaders !== undefined){
let data2 = data.requestHeaders;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!((((key1 === "set") || (key1 === "secrets")) || (key1 === "add")) || (key1 === "remove"))){
const err4 = {instancePath:instancePath+"/requestHeaders",schemaPath:"#/properties/requestHeaders/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema11.properties.requestHeaders,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data2.set !== undefined){
let data3 = data2.set;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key2 in data3){
let data4 = data3[key2];
if(typeof data4 !== "string"){
const err5 = {instancePath:instancePath+"/requestHeaders/set/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/requestHeaders/properties/set/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema11.properties.requestHeaders.properties.set.additionalProperties.type,parentSchema:schema11.properties.requestHeaders.properties.set.additionalProperties,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/requestHeaders/set",schemaPath:"#/properties/requestHeaders/properties/set/type",keyword:"type",params:{type: "object"},schema:schema11.properties.requestHeaders.properties.set.type,parentSchema:schema11.properties.requestHeaders.properties.set,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.secrets !== undefined){
let data5 = data2.secrets;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key3 in data5){
let data6 = data5[key3];
if(typeof data6 !== "string"){
const err7 = {instancePath:instancePath+"/requestHeaders/secrets/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/requestHeaders/properties/secrets/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema11.properties.requestHeaders.properties.secrets.additionalProperties.type,parentSchema:schema11.properties.requestHeaders.properties.secrets.additionalProperties,data:data6};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/requestHeaders/secrets",schemaPath:"#/properties/requestHeaders/properties/secrets/type",keyword:"type",params:{type: "object"},schema:schema11.properties.requestHeaders.properties.secrets.type,parentSchema:schema11.properties.requestHeaders.properties.secrets,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.add !== undefined){
let data7 = data2.add;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key4 in data7){
let data8 = data7[key4];
if(typeof data8 !== "string"){
const err9 = {instancePath:instancePath+"/requestHeaders/add/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/requestHeaders/properties/add/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema11.properties.requestHeaders.properties.add.additionalProperties.type,parentSchema:schema11.properties.requestHeaders.properties.add.additionalProperties,data:data8};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/requestHeaders/add",schemaPath:"#/properties/requestHeaders/properties/add/type",keyword:"type",params:{type: "object"},schema:schema11.properties.requestHeaders.properties.add.type,parentSchema:schema11.properties.requestHeaders.properties.add,data:data7};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.remove !== undefined){
let data9 = data2.remove;
if(Array.isArray(data9)){
if(data9.length < 1){
const err11 = {instancePath:instancePath+"/requestHeaders/remove",schemaPath:"#/properties/requestHeaders/properties/remove/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema11.properties.requestHeaders.properties.remove,data:data9};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(typeof data10 !== "string"){
const err12 = {instancePath:instancePath+"/requestHeaders/remove/" + i1,schemaPath:"#/properties/requestHeaders/properties/remove/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.requestHeaders.properties.remove.items.type,parentSchema:schema11.properties.requestHeaders.properties.remove.items,data:data10};
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
const err13 = {instancePath:instancePath+"/requestHeaders/remove",schemaPath:"#/properties/requestHeaders/properties/remove/type",keyword:"type",params:{type: "array"},schema:schema11.properties.requestHeaders.properties.remove.type,parentSchema:schema11.properties.requestHeaders.properties.remove,data:data9};
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
const err14 = {instancePath:instancePath+"/requestHeaders",schemaPath:"#/properties/requestHeaders/type",keyword:"type",params:{type: "object"},schema:schema11.properties.requestHeaders.type,parentSchema:schema11.properties.requestHeaders,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.responseHeaders !== undefined){
let data11 = data.responseHeaders;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key5 in data11){
if(!(((key5 === "set") || (key5 === "add")) || (key5 === "remove"))){
const err15 = {instancePath:instancePath+"/responseHeaders",schemaPath:"#/properties/responseHeaders/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema11.properties.responseHeaders,data:data11};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data11.set !== undefined){
let data12 = data11.set;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key6 in data12){
let data13 = data12[key6];
if(typeof data13 !== "string"){
const err16 = {instancePath:instancePath+"/responseHeaders/set/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/responseHeaders/properties/set/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema11.properties.responseHeaders.properties.set.additionalProperties.type,parentSchema:schema11.properties.responseHeaders.properties.set.additionalProperties,data:data13};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/responseHeaders/set",schemaPath:"#/properties/responseHeaders/properties/set/type",keyword:"type",params:{type: "object"},schema:schema11.properties.responseHeaders.properties.set.type,parentSchema:schema11.properties.responseHeaders.properties.set,data:data12};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data11.add !== undefined){
let data14 = data11.add;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key7 in data14){
let data15 = data14[key7];
if(typeof data15 !== "string"){
const err18 = {instancePath:instancePath+"/responseHeaders/add/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/responseHeaders/properties/add/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema11.properties.responseHeaders.properties.add.additionalProperties.type,parentSchema:schema11.properties.responseHeaders.properties.add.additionalProperties,data:data15};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/responseHeaders/add",schemaPath:"#/properties/responseHeaders/properties/add/type",keyword:"type",params:{type: "object"},schema:schema11.properties.responseHeaders.properties.add.type,parentSchema:schema11.properties.responseHeaders.properties.add,data:data14};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data11.remove !== undefined){
let data16 = data11.remove;
if(Array.isArray(data16)){
if(data16.length < 1){
const err20 = {instancePath:instancePath+"/responseHeaders/remove",schemaPath:"#/properties/responseHeaders/properties/remove/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema11.properties.responseHeaders.properties.remove,data:data16};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
let data17 = data16[i2];
if(typeof data17 !== "string"){
const err21 = {instancePath:instancePath+"/responseHeaders/remove/" + i2,schemaPath:"#/properties/responseHeaders/properties/remove/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.responseHeaders.properties.remove.items.type,parentSchema:schema11.properties.responseHeaders.properties.remove.items,data:data17};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/responseHeaders/remove",schemaPath:"#/properties/responseHeaders/properties/remove/type",keyword:"type",params:{type: "array"},schema:schema11.properties.responseHeaders.properties.remove.type,parentSchema:schema11.properties.responseHeaders.properties.remove,data:data16};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/responseHeaders",schemaPath:"#/properties/responseHeaders/type",keyword:"type",params:{type: "object"},schema:schema11.properties.responseHeaders.type,parentSchema:schema11.properties.responseHeaders,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.routes !== undefined){
let data18 = data.routes;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key8 in data18){
let data19 = data18[key8];
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key9 in data19){
if(!(func2.call(schema12.properties, key9))){
const err24 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/route/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},schema:false,parentSchema:schema12,data:data19};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data19.host !== undefined){
let data20 = data19.host;
if((typeof data20 !== "string") && (!(Array.isArray(data20)))){
const err25 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/host",schemaPath:"#/definitions/route/properties/host/type",keyword:"type",params:{type: schema12.properties.host.type},schema:schema12.properties.host.type,parentSchema:schema12.properties.host,data:data20};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(Array.isArray(data20)){
if(data20.length < 1){
const err26 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/host",schemaPath:"#/definitions/route/properties/host/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema12.properties.host,data:data20};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
const len3 = data20.length;
for(let i3=0; i3<len3; i3++){
let data21 = data20[i3];
if(typeof data21 !== "string"){
const err27 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/host/" + i3,schemaPath:"#/definitions/route/properties/host/items/type",keyword:"type",params:{type: "string"},schema:schema12.properties.host.items.type,parentSchema:schema12.properties.host.items,data:data21};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
}
if(data19.listener !== undefined){
let data22 = data19.listener;
if((typeof data22 !== "string") && (!(Array.isArray(data22)))){
const err28 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/listener",schemaPath:"#/definitions/route/properties/listener/type",keyword:"type",params:{type: schema12.properties.listener.type},schema:schema12.properties.listener.type,parentSchema:schema12.properties.listener,data:data22};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(Array.isArray(data22)){
if(data22.length < 1){
const err29 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/listener",schemaPath:"#/definitions/route/properties/listener/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema12.properties.listener,data:data22};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
const len4 = data22.length;
for(let i4=0; i4<len4; i4++){
let data23 = data22[i4];
if(typeof data23 !== "string"){
const err30 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/listener/" + i4,schemaPath:"#/definitions/route/properties/listener/items/type",keyword:"type",params:{type: "string"},schema:schema12.properties.listener.items.type,parentSchema:schema12.properties.listener.items,data:data23};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
}
if(data19.path !== undefined){
let data24 = data19.path;
if((typeof data24 !== "string") && (!(Array.isArray(data24)))){
const err31 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/path",schemaPath:"#/definitions/route/properties/path/type",keyword:"type",params:{type: schema12.properties.path.type},schema:schema12.properties.path.type,parentSchema:schema12.properties.path,data:data24};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(Array.isArray(data24)){
if(data24.length < 1){
const err32 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/path",schemaPath:"#/definitions/route/properties/path/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema12.properties.path,data:data24};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
const len5 = data24.length;
for(let i5=0; i5<len5; i5++){
let data25 = data24[i5];
if(typeof data25 !== "string"){
const err33 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/path/" + i5,schemaPath:"#/definitions/route/properties/path/items/type",keyword:"type",params:{type: "string"},schema:schema12.properties.path.items.type,parentSchema:schema12.properties.path.items,data:data25};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
}
if(data19.pathPrefix !== undefined){
let data26 = data19.pathPrefix;
if((typeof data26 !== "string") && (!(Array.isArray(data26)))){
const err34 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/pathPrefix",schemaPath:"#/definitions/route/properties/pathPrefix/type",keyword:"type",params:{type: schema12.properties.pathPrefix.type},schema:schema12.properties.pathPrefix.type,parentSchema:schema12.properties.pathPrefix,data:data26};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(Array.isArray(data26)){
if(data26.length < 1){
const err35 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/pathPrefix",schemaPath:"#/definitions/route/properties/pathPrefix/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema12.properties.pathPrefix,data:data26};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
const len6 = data26.length;
for(let i6=0; i6<len6; i6++){
let data27 = data26[i6];
if(typeof data27 !== "string"){
const err36 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/pathPrefix/" + i6,schemaPath:"#/definitions/route/properties/pathPrefix/items/type",keyword:"type",params:{type: "string"},schema:schema12.properties.pathPrefix.items.type,parentSchema:schema12.properties.pathPrefix.items,data:data27};
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
}
if(data19.pathRegex !== undefined){
let data28 = data19.pathRegex;
if(typeof data28 !== "string"){
const err37 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/pathRegex",schemaPath:"#/definitions/route/properties/pathRegex/type",keyword:"type",params:{type: "string"},schema:schema12.properties.pathRegex.type,parentSchema:schema12.properties.pathRegex,data:data28};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data19.priority !== undefined){
let data29 = data19.priority;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err38 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/priority",schemaPath:"#/definitions/route/properties/priority/type",keyword:"type",params:{type: "integer"},schema:schema12.properties.priority.type,parentSchema:schema12.properties.priority,data:data29};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 1000000 || isNaN(data29)){
const err39 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/priority",schemaPath:"#/definitions/route/properties/priority/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},schema:1000000,parentSchema:schema12.properties.priority,data:data29};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data29 < -1000000 || isNaN(data29)){
const err40 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/priority",schemaPath:"#/definitions/route/properties/priority/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1000000},schema:-1000000,parentSchema:schema12.properties.priority,data:data29};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
if(data19.methods !== undefined){
let data30 = data19.methods;
if(Array.isArray(data30)){
if(data30.length < 1){
const err41 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/methods",schemaPath:"#/definitions/route/properties/methods/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema12.properties.methods,data:data30};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
const len7 = data30.length;
for(let i7=0; i7<len7; i7++){
let data31 = data30[i7];
if(typeof data31 !== "string"){
const err42 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/methods/" + i7,schemaPath:"#/definitions/route/properties/methods/items/type",keyword:"type",params:{type: "string"},schema:schema12.properties.methods.items.type,parentSchema:schema12.properties.methods.items,data:data31};
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
const err43 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/methods",schemaPath:"#/definitions/route/properties/methods/type",keyword:"type",params:{type: "array"},schema:schema12.properties.methods.type,parentSchema:schema12.properties.methods,data:data30};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data19.headers !== undefined){
let data32 = data19.headers;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
for(const key10 in data32){
let data33 = data32[key10];
if((!(data33 && typeof data33 == "object" && !Array.isArray(data33))) && (typeof data33 !== "string")){
const err44 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/headers/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/route/properties/headers/additionalProperties/type",keyword:"type",params:{type: schema12.properties.headers.additionalProperties.type},schema:schema12.properties.headers.additionalProperties.type,parentSchema:schema12.properties.headers.additionalProperties,data:data33};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const key11 in data33){
if(!((key11 === "startsWith") || (key11 === "absent"))){
const err45 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/headers/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/route/properties/headers/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},schema:false,parentSchema:schema12.properties.headers.additionalProperties,data:data33};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data33.startsWith !== undefined){
let data34 = data33.startsWith;
if(typeof data34 !== "string"){
const err46 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/headers/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/startsWith",schemaPath:"#/definitions/route/properties/headers/additionalProperties/properties/startsWith/type",keyword:"type",params:{type: "string"},schema:schema12.properties.headers.additionalProperties.properties.startsWith.type,parentSchema:schema12.properties.headers.additionalProperties.properties.startsWith,data:data34};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data33.absent !== undefined){
let data35 = data33.absent;
if(typeof data35 !== "boolean"){
const err47 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/headers/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/absent",schemaPath:"#/definitions/route/properties/headers/additionalProperties/properties/absent/type",keyword:"type",params:{type: "boolean"},schema:schema12.properties.headers.additionalProperties.properties.absent.type,parentSchema:schema12.properties.headers.additionalProperties.properties.absent,data:data35};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(!(data35 === true)){
const err48 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/headers/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/absent",schemaPath:"#/definitions/route/properties/headers/additionalProperties/properties/absent/enum",keyword:"enum",params:{allowedValues: schema12.properties.headers.additionalProperties.properties.absent.enum},schema:schema12.properties.headers.additionalProperties.properties.absent.enum,parentSchema:schema12.properties.headers.additionalProperties.properties.absent,data:data35};
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
}
}
else {
const err49 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/headers",schemaPath:"#/definitions/route/properties/headers/type",keyword:"type",params:{type: "object"},schema:schema12.properties.headers.type,parentSchema:schema12.properties.headers,data:data32};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data19.query !== undefined){
let data36 = data19.query;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
for(const key12 in data36){
let data37 = data36[key12];
if((!(data37 && typeof data37 == "object" && !Array.isArray(data37))) && (typeof data37 !== "string")){
const err50 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/query/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/route/properties/query/additionalProperties/type",keyword:"type",params:{type: schema12.properties.query.additionalProperties.type},schema:schema12.properties.query.additionalProperties.type,parentSchema:schema12.properties.query.additionalProperties,data:data37};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
for(const key13 in data37){
if(!((key13 === "startsWith") || (key13 === "absent"))){
const err51 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/query/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/route/properties/query/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},schema:false,parentSchema:schema12.properties.query.additionalProperties,data:data37};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data37.startsWith !== undefined){
let data38 = data37.startsWith;
if(typeof data38 !== "string"){
const err52 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/query/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/startsWith",schemaPath:"#/definitions/route/properties/query/additionalProperties/properties/startsWith/type",keyword:"type",params:{type: "string"},schema:schema12.properties.query.additionalProperties.properties.startsWith.type,parentSchema:schema12.properties.query.additionalProperties.properties.startsWith,data:data38};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data37.absent !== undefined){
let data39 = data37.absent;
if(typeof data39 !== "boolean"){
const err53 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/query/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/absent",schemaPath:"#/definitions/route/properties/query/additionalProperties/properties/absent/type",keyword:"type",params:{type: "boolean"},schema:schema12.properties.query.additionalProperties.properties.absent.type,parentSchema:schema12.properties.query.additionalProperties.properties.absent,data:data39};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(!(data39 === true)){
const err54 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/query/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/absent",schemaPath:"#/definitions/route/properties/query/additionalProperties/properties/absent/enum",keyword:"enum",params:{allowedValues: schema12.properties.query.additionalProperties.properties.absent.enum},schema:schema12.properties.query.additionalProperties.properties.absent.enum,parentSchema:schema12.properties.query.additionalProperties.properties.absent,data:data39};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
}
}
else {
const err55 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/query",schemaPath:"#/definitions/route/properties/query/type",keyword:"type",params:{type: "object"},schema:schema12.properties.query.type,parentSchema:schema12.properties.query,data:data36};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data19.service !== undefined){
let data40 = data19.service;
if(typeof data40 !== "string"){
const err56 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/service",schemaPath:"#/definitions/route/properties/service/type",keyword:"type",params:{type: "string"},schema:schema12.properties.service.type,parentSchema:schema12.properties.service,data:data40};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data19.backend !== undefined){
let data41 = data19.backend;
if((typeof data41 !== "string") && (!(data41 && typeof data41 == "object" && !Array.isArray(data41)))){
const err57 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/backend",schemaPath:"#/definitions/route/properties/backend/type",keyword:"type",params:{type: schema12.properties.backend.type},schema:schema12.properties.backend.type,parentSchema:schema12.properties.backend,data:data41};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key14 in data41){
let data42 = data41[key14];
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
const err58 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/backend/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/route/properties/backend/additionalProperties/type",keyword:"type",params:{type: "integer"},schema:schema12.properties.backend.additionalProperties.type,parentSchema:schema12.properties.backend.additionalProperties,data:data42};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 > 100 || isNaN(data42)){
const err59 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/backend/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/route/properties/backend/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema12.properties.backend.additionalProperties,data:data42};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data42 < 0 || isNaN(data42)){
const err60 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/backend/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/route/properties/backend/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema12.properties.backend.additionalProperties,data:data42};
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
}
}
if(data19.sticky !== undefined){
let data43 = data19.sticky;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(data43.cookie === undefined){
const err61 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/sticky",schemaPath:"#/definitions/route/properties/sticky/required",keyword:"required",params:{missingProperty: "cookie"},schema:schema12.properties.sticky.required,parentSchema:schema12.properties.sticky,data:data43};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
for(const key15 in data43){
if(!(key15 === "cookie")){
const err62 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/sticky",schemaPath:"#/definitions/route/properties/sticky/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},schema:false,parentSchema:schema12.properties.sticky,data:data43};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data43.cookie !== undefined){
let data44 = data43.cookie;
if(typeof data44 !== "string"){
const err63 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/sticky/cookie",schemaPath:"#/definitions/route/properties/sticky/properties/cookie/type",keyword:"type",params:{type: "string"},schema:schema12.properties.sticky.properties.cookie.type,parentSchema:schema12.properties.sticky.properties.cookie,data:data44};
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
else {
const err64 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/sticky",schemaPath:"#/definitions/route/properties/sticky/type",keyword:"type",params:{type: "object"},schema:schema12.properties.sticky.type,parentSchema:schema12.properties.sticky,data:data43};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data19.redirect !== undefined){
let data45 = data19.redirect;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
for(const key16 in data45){
if(!(func2.call(schema12.properties.redirect.properties, key16))){
const err65 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect",schemaPath:"#/definitions/route/properties/redirect/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},schema:false,parentSchema:schema12.properties.redirect,data:data45};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data45.scheme !== undefined){
let data46 = data45.scheme;
if(typeof data46 !== "string"){
const err66 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/scheme",schemaPath:"#/definitions/route/properties/redirect/properties/scheme/type",keyword:"type",params:{type: "string"},schema:schema12.properties.redirect.properties.scheme.type,parentSchema:schema12.properties.redirect.properties.scheme,data:data46};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(!((data46 === "http") || (data46 === "https"))){
const err67 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/scheme",schemaPath:"#/definitions/route/properties/redirect/properties/scheme/enum",keyword:"enum",params:{allowedValues: schema12.properties.redirect.properties.scheme.enum},schema:schema12.properties.redirect.properties.scheme.enum,parentSchema:schema12.properties.redirect.properties.scheme,data:data46};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data45.host !== undefined){
let data47 = data45.host;
if(typeof data47 !== "string"){
const err68 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/host",schemaPath:"#/definitions/route/properties/redirect/properties/host/type",keyword:"type",params:{type: "string"},schema:schema12.properties.redirect.properties.host.type,parentSchema:schema12.properties.redirect.properties.host,data:data47};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data45.port !== undefined){
let data48 = data45.port;
if(!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))){
const err69 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/port",schemaPath:"#/definitions/route/properties/redirect/properties/port/type",keyword:"type",params:{type: "integer"},schema:schema12.properties.redirect.properties.port.type,parentSchema:schema12.properties.redirect.properties.port,data:data48};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 > 65535 || isNaN(data48)){
const err70 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/port",schemaPath:"#/definitions/route/properties/redirect/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema12.properties.redirect.properties.port,data:data48};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data48 < 1 || isNaN(data48)){
const err71 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/port",schemaPath:"#/definitions/route/properties/redirect/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema12.properties.redirect.properties.port,data:data48};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
if(data45.path !== undefined){
let data49 = data45.path;
if(typeof data49 !== "string"){
const err72 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/path",schemaPath:"#/definitions/route/properties/redirect/properties/path/type",keyword:"type",params:{type: "string"},schema:schema12.properties.redirect.properties.path.type,parentSchema:schema12.properties.redirect.properties.path,data:data49};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data45.replacePrefix !== undefined){
let data50 = data45.replacePrefix;
if(typeof data50 !== "string"){
const err73 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/replacePrefix",schemaPath:"#/definitions/route/properties/redirect/properties/replacePrefix/type",keyword:"type",params:{type: "string"},schema:schema12.properties.redirect.properties.replacePrefix.type,parentSchema:schema12.properties.redirect.properties.replacePrefix,data:data50};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data45.query !== undefined){
let data51 = data45.query;
if(typeof data51 !== "string"){
const err74 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/query",schemaPath:"#/definitions/route/properties/redirect/properties/query/type",keyword:"type",params:{type: "string"},schema:schema12.properties.redirect.properties.query.type,parentSchema:schema12.properties.redirect.properties.query,data:data51};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data45.fragment !== undefined){
let data52 = data45.fragment;
if(typeof data52 !== "string"){
const err75 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/fragment",schemaPath:"#/definitions/route/properties/redirect/properties/fragment/type",keyword:"type",params:{type: "string"},schema:schema12.properties.redirect.properties.fragment.type,parentSchema:schema12.properties.redirect.properties.fragment,data:data52};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data45.keepQuery !== undefined){
let data53 = data45.keepQuery;
if(typeof data53 !== "boolean"){
const err76 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/keepQuery",schemaPath:"#/definitions/route/properties/redirect/properties/keepQuery/type",keyword:"type",params:{type: "boolean"},schema:schema12.properties.redirect.properties.keepQuery.type,parentSchema:schema12.properties.redirect.properties.keepQuery,data:data53};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data45.status !== undefined){
let data54 = data45.status;
if(!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))){
const err77 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/status",schemaPath:"#/definitions/route/properties/redirect/properties/status/type",keyword:"type",params:{type: "integer"},schema:schema12.properties.redirect.properties.status.type,parentSchema:schema12.properties.redirect.properties.status,data:data54};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(!(((((data54 === 301) || (data54 === 302)) || (data54 === 303)) || (data54 === 307)) || (data54 === 308))){
const err78 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/status",schemaPath:"#/definitions/route/properties/redirect/properties/status/enum",keyword:"enum",params:{allowedValues: schema12.properties.redirect.properties.status.enum},schema:schema12.properties.redirect.properties.status.enum,parentSchema:schema12.properties.redirect.properties.status,data:data54};
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
else {
const err79 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect",schemaPath:"#/definitions/route/properties/redirect/type",keyword:"type",params:{type: "object"},schema:schema12.properties.redirect.type,parentSchema:schema12.properties.redirect,data:data45};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data19.return !== undefined){
let data55 = data19.return;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if(data55.status === undefined){
const err80 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/return",schemaPath:"#/definitions/route/properties/return/required",keyword:"required",params:{missingProperty: "status"},schema:schema12.properties.return.required,parentSchema:schema12.properties.return,data:data55};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
for(const key17 in data55){
if(!((((key17 === "status") || (key17 === "body")) || (key17 === "file")) || (key17 === "contentType"))){
const err81 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/return",schemaPath:"#/definitions/route/properties/return/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},schema:false,parentSchema:schema12.properties.return,data:data55};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data55.status !== undefined){
let data56 = data55.status;
if(!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))){
const err82 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/return/status",schemaPath:"#/definitions/route/properties/return/properties/status/type",keyword:"type",params:{type: "integer"},schema:schema12.properties.return.properties.status.type,parentSchema:schema12.properties.return.properties.status,data:data56};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 > 599 || isNaN(data56)){
const err83 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/return/status",schemaPath:"#/definitions/route/properties/return/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},schema:599,parentSchema:schema12.properties.return.properties.status,data:data56};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data56 < 200 || isNaN(data56)){
const err84 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/return/status",schemaPath:"#/definitions/route/properties/return/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 200},schema:200,parentSchema:schema12.properties.return.properties.status,data:data56};
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
if(data55.body !== undefined){
let data57 = data55.body;
if(typeof data57 !== "string"){
const err85 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/return/body",schemaPath:"#/definitions/route/properties/return/properties/body/type",keyword:"type",params:{type: "string"},schema:schema12.properties.return.properties.body.type,parentSchema:schema12.properties.return.properties.body,data:data57};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data55.file !== undefined){
let data58 = data55.file;
if(typeof data58 !== "string"){
const err86 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/return/file",schemaPath:"#/definitions/route/properties/return/properties/file/type",keyword:"type",params:{type: "string"},schema:schema12.properties.return.properties.file.type,parentSchema:schema12.properties.return.properties.file,data:data58};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data55.contentType !== undefined){
let data59 = data55.contentType;
if(typeof data59 !== "string"){
const err87 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/return/contentType",schemaPath:"#/definitions/route/properties/return/properties/contentType/type",keyword:"type",params:{type: "string"},schema:schema12.properties.return.properties.contentType.type,parentSchema:schema12.properties.return.properties.contentType,data:data59};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
else {
const err88 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/return",schemaPath:"#/definitions/route/properties/return/type",keyword:"type",params:{type: "object"},schema:schema12.properties.return.type,parentSchema:schema12.properties.return,data:data55};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data19.rewrite !== undefined){
let data60 = data19.rewrite;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
for(const key18 in data60){
if(!(((key18 === "replacePrefix") || (key18 === "replacePath")) || (key18 === "host"))){
const err89 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/rewrite",schemaPath:"#/definitions/route/properties/rewrite/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},schema:false,parentSchema:schema12.properties.rewrite,data:data60};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data60.replacePrefix !== undefined){
let data61 = data60.replacePrefix;
if(typeof data61 !== "string"){
const err90 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/rewrite/replacePrefix",schemaPath:"#/definitions/route/properties/rewrite/properties/replacePrefix/type",keyword:"type",params:{type: "string"},schema:schema12.properties.rewrite.properties.replacePrefix.type,parentSchema:schema12.properties.rewrite.properties.replacePrefix,data:data61};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data60.replacePath !== undefined){
let data62 = data60.replacePath;
if(typeof data62 !== "string"){
const err91 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/rewrite/replacePath",schemaPath:"#/definitions/route/properties/rewrite/properties/replacePath/type",keyword:"type",params:{type: "string"},schema:schema12.properties.rewrite.properties.replacePath.type,parentSchema:schema12.properties.rewrite.properties.replacePath,data:data62};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data60.host !== undefined){
let data63 = data60.host;
if(typeof data63 !== "string"){
const err92 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/rewrite/host",schemaPath:"#/definitions/route/properties/rewrite/properties/host/type",keyword:"type",params:{type: "string"},schema:schema12.properties.rewrite.properties.host.type,parentSchema:schema12.properties.rewrite.properties.host,data:data63};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
else {
const err93 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/rewrite",schemaPath:"#/definitions/route/properties/rewrite/type",keyword:"type",params:{type: "object"},schema:schema12.properties.rewrite.type,parentSchema:schema12.properties.rewrite,data:data60};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data19.requestHeaders !== undefined){
let data64 = data19.requestHeaders;
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
for(const key19 in data64){
if(!((((key19 === "set") || (key19 === "secrets")) || (key19 === "add")) || (key19 === "remove"))){
const err94 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders",schemaPath:"#/definitions/route/properties/requestHeaders/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},schema:false,parentSchema:schema12.properties.requestHeaders,data:data64};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data64.set !== undefined){
let data65 = data64.set;
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
for(const key20 in data65){
let data66 = data65[key20];
if(typeof data66 !== "string"){
const err95 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders/set/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/route/properties/requestHeaders/properties/set/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema12.properties.requestHeaders.properties.set.additionalProperties.type,parentSchema:schema12.properties.requestHeaders.properties.set.additionalProperties,data:data66};
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
else {
const err96 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders/set",schemaPath:"#/definitions/route/properties/requestHeaders/properties/set/type",keyword:"type",params:{type: "object"},schema:schema12.properties.requestHeaders.properties.set.type,parentSchema:schema12.properties.requestHeaders.properties.set,data:data65};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data64.secrets !== undefined){
let data67 = data64.secrets;
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
for(const key21 in data67){
let data68 = data67[key21];
if(typeof data68 !== "string"){
const err97 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders/secrets/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/route/properties/requestHeaders/properties/secrets/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema12.properties.requestHeaders.properties.secrets.additionalProperties.type,parentSchema:schema12.properties.requestHeaders.properties.secrets.additionalProperties,data:data68};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
else {
const err98 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders/secrets",schemaPath:"#/definitions/route/properties/requestHeaders/properties/secrets/type",keyword:"type",params:{type: "object"},schema:schema12.properties.requestHeaders.properties.secrets.type,parentSchema:schema12.properties.requestHeaders.properties.secrets,data:data67};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data64.add !== undefined){
let data69 = data64.add;
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
for(const key22 in data69){
let data70 = data69[key22];
if(typeof data70 !== "string"){
const err99 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders/add/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/route/properties/requestHeaders/properties/add/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema12.properties.requestHeaders.properties.add.additionalProperties.type,parentSchema:schema12.properties.requestHeaders.properties.add.additionalProperties,data:data70};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
else {
const err100 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders/add",schemaPath:"#/definitions/route/properties/requestHeaders/properties/add/type",keyword:"type",params:{type: "object"},schema:schema12.properties.requestHeaders.properties.add.type,parentSchema:schema12.properties.requestHeaders.properties.add,data:data69};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data64.remove !== undefined){
let data71 = data64.remove;
if(Array.isArray(data71)){
if(data71.length < 1){
const err101 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders/remove",schemaPath:"#/definitions/route/properties/requestHeaders/properties/remove/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema12.properties.requestHeaders.properties.remove,data:data71};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
const len8 = data71.length;
for(let i8=0; i8<len8; i8++){
let data72 = data71[i8];
if(typeof data72 !== "string"){
const err102 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders/remove/" + i8,schemaPath:"#/definitions/route/properties/requestHeaders/properties/remove/items/type",keyword:"type",params:{type: "string"},schema:schema12.properties.requestHeaders.properties.remove.items.type,parentSchema:schema12.properties.requestHeaders.properties.remove.items,data:data72};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders/remove",schemaPath:"#/definitions/route/properties/requestHeaders/properties/remove/type",keyword:"type",params:{type: "array"},schema:schema12.properties.requestHeaders.properties.remove.type,parentSchema:schema12.properties.requestHeaders.properties.remove,data:data71};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
else {
const err104 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders",schemaPath:"#/definitions/route/properties/requestHeaders/type",keyword:"type",params:{type: "object"},schema:schema12.properties.requestHeaders.type,parentSchema:schema12.properties.requestHeaders,data:data64};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data19.responseHeaders !== undefined){
let data73 = data19.responseHeaders;
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
for(const key23 in data73){
if(!(((key23 === "set") || (key23 === "add")) || (key23 === "remove"))){
const err105 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders",schemaPath:"#/definitions/route/properties/responseHeaders/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},schema:false,parentSchema:schema12.properties.responseHeaders,data:data73};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data73.set !== undefined){
let data74 = data73.set;
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
for(const key24 in data74){
let data75 = data74[key24];
if(typeof data75 !== "string"){
const err106 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders/set/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/route/properties/responseHeaders/properties/set/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema12.properties.responseHeaders.properties.set.additionalProperties.type,parentSchema:schema12.properties.responseHeaders.properties.set.additionalProperties,data:data75};
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
else {
const err107 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders/set",schemaPath:"#/definitions/route/properties/responseHeaders/properties/set/type",keyword:"type",params:{type: "object"},schema:schema12.properties.responseHeaders.properties.set.type,parentSchema:schema12.properties.responseHeaders.properties.set,data:data74};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data73.add !== undefined){
let data76 = data73.add;
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
for(const key25 in data76){
let data77 = data76[key25];
if(typeof data77 !== "string"){
const err108 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders/add/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/route/properties/responseHeaders/properties/add/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema12.properties.responseHeaders.properties.add.additionalProperties.type,parentSchema:schema12.properties.responseHeaders.properties.add.additionalProperties,data:data77};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
else {
const err109 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders/add",schemaPath:"#/definitions/route/properties/responseHeaders/properties/add/type",keyword:"type",params:{type: "object"},schema:schema12.properties.responseHeaders.properties.add.type,parentSchema:schema12.properties.responseHeaders.properties.add,data:data76};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data73.remove !== undefined){
let data78 = data73.remove;
if(Array.isArray(data78)){
if(data78.length < 1){
const err110 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders/remove",schemaPath:"#/definitions/route/properties/responseHeaders/properties/remove/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema12.properties.responseHeaders.properties.remove,data:data78};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
const len9 = data78.length;
for(let i9=0; i9<len9; i9++){
let data79 = data78[i9];
if(typeof data79 !== "string"){
const err111 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders/remove/" + i9,schemaPath:"#/definitions/route/properties/responseHeaders/properties/remove/items/type",keyword:"type",params:{type: "string"},schema:schema12.properties.responseHeaders.properties.remove.items.type,parentSchema:schema12.properties.responseHeaders.properties.remove.items,data:data79};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
else {
const err112 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders/remove",schemaPath:"#/definitions/route/properties/responseHeaders/properties/remove/type",keyword:"type",params:{type: "array"},schema:schema12.properties.responseHeaders.properties.remove.type,parentSchema:schema12.properties.responseHeaders.properties.remove,data:data78};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
}
else {
const err113 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders",schemaPath:"#/definitions/route/properties/responseHeaders/type",keyword:"type",params:{type: "object"},schema:schema12.properties.responseHeaders.type,parentSchema:schema12.properties.responseHeaders,data:data73};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data19.auth !== undefined){
let data80 = data19.auth;
if(typeof data80 !== "string"){
const err114 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/auth",schemaPath:"#/definitions/route/properties/auth/type",keyword:"type",params:{type: "string"},schema:schema12.properties.auth.type,parentSchema:schema12.properties.auth,data:data80};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data19.timeout !== undefined){
let data81 = data19.timeout;
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
for(const key26 in data81){
if(!((key26 === "server") || (key26 === "tunnel"))){
const err115 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/definitions/route/properties/timeout/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},schema:false,parentSchema:schema12.properties.timeout,data:data81};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data81.server !== undefined){
let data82 = data81.server;
if(typeof data82 !== "string"){
const err116 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout/server",schemaPath:"#/definitions/route/properties/timeout/properties/server/type",keyword:"type",params:{type: "string"},schema:schema12.properties.timeout.properties.server.type,parentSchema:schema12.properties.timeout.properties.server,data:data82};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data81.tunnel !== undefined){
let data83 = data81.tunnel;
if(typeof data83 !== "string"){
const err117 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout/tunnel",schemaPath:"#/definitions/route/properties/timeout/properties/tunnel/type",keyword:"type",params:{type: "string"},schema:schema12.properties.timeout.properties.tunnel.type,parentSchema:schema12.properties.timeout.properties.tunnel,data:data83};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
else {
const err118 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/definitions/route/properties/timeout/type",keyword:"type",params:{type: "object"},schema:schema12.properties.timeout.type,parentSchema:schema12.properties.timeout,data:data81};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data19.log !== undefined){
let data84 = data19.log;
if(typeof data84 !== "string"){
const err119 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/log",schemaPath:"#/definitions/route/properties/log/type",keyword:"type",params:{type: "string"},schema:schema12.properties.log.type,parentSchema:schema12.properties.log,data:data84};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data19.allow !== undefined){
let data85 = data19.allow;
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
if(data85.src === undefined){
const err120 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/allow",schemaPath:"#/definitions/route/properties/allow/required",keyword:"required",params:{missingProperty: "src"},schema:schema12.properties.allow.required,parentSchema:schema12.properties.allow,data:data85};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
for(const key27 in data85){
if(!(key27 === "src")){
const err121 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/allow",schemaPath:"#/definitions/route/properties/allow/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},schema:false,parentSchema:schema12.properties.allow,data:data85};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data85.src !== undefined){
let data86 = data85.src;
if(Array.isArray(data86)){
if(data86.length < 1){
const err122 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/allow/src",schemaPath:"#/definitions/route/properties/allow/properties/src/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema12.properties.allow.properties.src,data:data86};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
const len10 = data86.length;
for(let i10=0; i10<len10; i10++){
let data87 = data86[i10];
if(typeof data87 !== "string"){
const err123 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/allow/src/" + i10,schemaPath:"#/definitions/route/properties/allow/properties/src/items/type",keyword:"type",params:{type: "string"},schema:schema12.properties.allow.properties.src.items.type,parentSchema:schema12.properties.allow.properties.src.items,data:data87};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
}
else {
const err124 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/allow/src",schemaPath:"#/definitions/route/properties/allow/properties/src/type",keyword:"type",params:{type: "array"},schema:schema12.properties.allow.properties.src.type,parentSchema:schema12.properties.allow.properties.src,data:data86};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
else {
const err125 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/allow",schemaPath:"#/definitions/route/properties/allow/type",keyword:"type",params:{type: "object"},schema:schema12.properties.allow.type,parentSchema:schema12.properties.allow,data:data85};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data19.deny !== undefined){
let data88 = data19.deny;
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
if(data88.src === undefined){
const err126 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/deny",schemaPath:"#/definitions/route/properties/deny/required",keyword:"required",params:{missingProperty: "src"},schema:schema12.properties.deny.required,parentSchema:schema12.properties.deny,data:data88};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
for(const key28 in data88){
if(!(key28 === "src")){
const err127 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/deny",schemaPath:"#/definitions/route/properties/deny/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},schema:false,parentSchema:schema12.properties.deny,data:data88};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data88.src !== undefined){
let data89 = data88.src;
if(Array.isArray(data89)){
if(data89.length < 1){
const err128 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/deny/src",schemaPath:"#/definitions/route/properties/deny/properties/src/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema12.properties.deny.properties.src,data:data89};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
const len11 = data89.length;
for(let i11=0; i11<len11; i11++){
let data90 = data89[i11];
if(typeof data90 !== "string"){
const err129 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/deny/src/" + i11,schemaPath:"#/definitions/route/properties/deny/properties/src/items/type",keyword:"type",params:{type: "string"},schema:schema12.properties.deny.properties.src.items.type,parentSchema:schema12.properties.deny.properties.src.items,data:data90};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
}
else {
const err130 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/deny/src",schemaPath:"#/definitions/route/properties/deny/properties/src/type",keyword:"type",params:{type: "array"},schema:schema12.properties.deny.properties.src.type,parentSchema:schema12.properties.deny.properties.src,data:data89};
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
const err131 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/deny",schemaPath:"#/definitions/route/properties/deny/type",keyword:"type",params:{type: "object"},schema:schema12.properties.deny.type,parentSchema:schema12.properties.deny,data:data88};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data19.encodedSlashes !== undefined){
let data91 = data19.encodedSlashes;
if(typeof data91 !== "string"){
const err132 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/encodedSlashes",schemaPath:"#/definitions/route/properties/encodedSlashes/type",keyword:"type",params:{type: "string"},schema:schema12.properties.encodedSlashes.type,parentSchema:schema12.properties.encodedSlashes,data:data91};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(!((data91 === "refuse") || (data91 === "pass"))){
const err133 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/encodedSlashes",schemaPath:"#/definitions/route/properties/encodedSlashes/enum",keyword:"enum",params:{allowedValues: schema12.properties.encodedSlashes.enum},schema:schema12.properties.encodedSlashes.enum,parentSchema:schema12.properties.encodedSlashes,data:data91};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data19.cookies !== undefined){
let data92 = data19.cookies;
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
for(const key29 in data92){
let data93 = data92[key29];
if((!(data93 && typeof data93 == "object" && !Array.isArray(data93))) && (typeof data93 !== "string")){
const err134 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/cookies/" + key29.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/route/properties/cookies/additionalProperties/type",keyword:"type",params:{type: schema12.properties.cookies.additionalProperties.type},schema:schema12.properties.cookies.additionalProperties.type,parentSchema:schema12.properties.cookies.additionalProperties,data:data93};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
for(const key30 in data93){
if(!((key30 === "startsWith") || (key30 === "absent"))){
const err135 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/cookies/" + key29.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/route/properties/cookies/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},schema:false,parentSchema:schema12.properties.cookies.additionalProperties,data:data93};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data93.startsWith !== undefined){
let data94 = data93.startsWith;
if(typeof data94 !== "string"){
const err136 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/cookies/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/startsWith",schemaPath:"#/definitions/route/properties/cookies/additionalProperties/properties/startsWith/type",keyword:"type",params:{type: "string"},schema:schema12.properties.cookies.additionalProperties.properties.startsWith.type,parentSchema:schema12.properties.cookies.additionalProperties.properties.startsWith,data:data94};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data93.absent !== undefined){
let data95 = data93.absent;
if(typeof data95 !== "boolean"){
const err137 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/cookies/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/absent",schemaPath:"#/definitions/route/properties/cookies/additionalProperties/properties/absent/type",keyword:"type",params:{type: "boolean"},schema:schema12.properties.cookies.additionalProperties.properties.absent.type,parentSchema:schema12.properties.cookies.additionalProperties.properties.absent,data:data95};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if(!(data95 === true)){
const err138 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/cookies/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/absent",schemaPath:"#/definitions/route/properties/cookies/additionalProperties/properties/absent/enum",keyword:"enum",params:{allowedValues: schema12.properties.cookies.additionalProperties.properties.absent.enum},schema:schema12.properties.cookies.additionalProperties.properties.absent.enum,parentSchema:schema12.properties.cookies.additionalProperties.properties.absent,data:data95};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
}
}
}
else {
const err139 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/cookies",schemaPath:"#/definitions/route/properties/cookies/type",keyword:"type",params:{type: "object"},schema:schema12.properties.cookies.type,parentSchema:schema12.properties.cookies,data:data92};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data19.src !== undefined){
let data96 = data19.src;
if(Array.isArray(data96)){
if(data96.length < 1){
const err140 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/src",schemaPath:"#/definitions/route/properties/src/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema12.properties.src,data:data96};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
const len12 = data96.length;
for(let i12=0; i12<len12; i12++){
let data97 = data96[i12];
if(typeof data97 !== "string"){
const err141 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/src/" + i12,schemaPath:"#/definitions/route/properties/src/items/type",keyword:"type",params:{type: "string"},schema:schema12.properties.src.items.type,parentSchema:schema12.properties.src.items,data:data97};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
}
else {
const err142 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/src",schemaPath:"#/definitions/route/properties/src/type",keyword:"type",params:{type: "array"},schema:schema12.properties.src.type,parentSchema:schema12.properties.src,data:data96};
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
const err143 = {instancePath:instancePath+"/routes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/route/type",keyword:"type",params:{type: "object"},schema:schema12.type,parentSchema:schema12,data:data19};
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
const err144 = {instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/type",keyword:"type",params:{type: "object"},schema:schema11.properties.routes.type,parentSchema:schema11.properties.routes,data:data18};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data.redirects !== undefined){
let data98 = data.redirects;
if(Array.isArray(data98)){
if(data98.length < 1){
const err145 = {instancePath:instancePath+"/redirects",schemaPath:"#/properties/redirects/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema11.properties.redirects,data:data98};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
const len13 = data98.length;
for(let i13=0; i13<len13; i13++){
let data99 = data98[i13];
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
for(const key31 in data99){
if(!((((((key31 === "file") || (key31 === "from")) || (key31 === "to")) || (key31 === "status")) || (key31 === "keepQuery")) || (key31 === "listener"))){
const err146 = {instancePath:instancePath+"/redirects/" + i13,schemaPath:"#/definitions/redirects/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},schema:false,parentSchema:schema13,data:data99};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data99.file !== undefined){
let data100 = data99.file;
if(typeof data100 !== "string"){
const err147 = {instancePath:instancePath+"/redirects/" + i13+"/file",schemaPath:"#/definitions/redirects/properties/file/type",keyword:"type",params:{type: "string"},schema:schema13.properties.file.type,parentSchema:schema13.properties.file,data:data100};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data99.from !== undefined){
let data101 = data99.from;
if(typeof data101 !== "string"){
const err148 = {instancePath:instancePath+"/redirects/" + i13+"/from",schemaPath:"#/definitions/redirects/properties/from/type",keyword:"type",params:{type: "string"},schema:schema13.properties.from.type,parentSchema:schema13.properties.from,data:data101};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data99.to !== undefined){
let data102 = data99.to;
if(typeof data102 !== "string"){
const err149 = {instancePath:instancePath+"/redirects/" + i13+"/to",schemaPath:"#/definitions/redirects/properties/to/type",keyword:"type",params:{type: "string"},schema:schema13.properties.to.type,parentSchema:schema13.properties.to,data:data102};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data99.status !== undefined){
let data103 = data99.status;
if(!(((typeof data103 == "number") && (!(data103 % 1) && !isNaN(data103))) && (isFinite(data103)))){
const err150 = {instancePath:instancePath+"/redirects/" + i13+"/status",schemaPath:"#/definitions/redirects/properties/status/type",keyword:"type",params:{type: "integer"},schema:schema13.properties.status.type,parentSchema:schema13.properties.status,data:data103};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if(!(((((data103 === 301) || (data103 === 302)) || (data103 === 303)) || (data103 === 307)) || (data103 === 308))){
const err151 = {instancePath:instancePath+"/redirects/" + i13+"/status",schemaPath:"#/definitions/redirects/properties/status/enum",keyword:"enum",params:{allowedValues: schema13.properties.status.enum},schema:schema13.properties.status.enum,parentSchema:schema13.properties.status,data:data103};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data99.keepQuery !== undefined){
let data104 = data99.keepQuery;
if(typeof data104 !== "boolean"){
const err152 = {instancePath:instancePath+"/redirects/" + i13+"/keepQuery",schemaPath:"#/definitions/redirects/properties/keepQuery/type",keyword:"type",params:{type: "boolean"},schema:schema13.properties.keepQuery.type,parentSchema:schema13.properties.keepQuery,data:data104};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data99.listener !== undefined){
let data105 = data99.listener;
if((typeof data105 !== "string") && (!(Array.isArray(data105)))){
const err153 = {instancePath:instancePath+"/redirects/" + i13+"/listener",schemaPath:"#/definitions/redirects/properties/listener/type",keyword:"type",params:{type: schema13.properties.listener.type},schema:schema13.properties.listener.type,parentSchema:schema13.properties.listener,data:data105};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if(Array.isArray(data105)){
if(data105.length < 1){
const err154 = {instancePath:instancePath+"/redirects/" + i13+"/listener",schemaPath:"#/definitions/redirects/properties/listener/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema13.properties.listener,data:data105};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
const len14 = data105.length;
for(let i14=0; i14<len14; i14++){
let data106 = data105[i14];
if(typeof data106 !== "string"){
const err155 = {instancePath:instancePath+"/redirects/" + i13+"/listener/" + i14,schemaPath:"#/definitions/redirects/properties/listener/items/type",keyword:"type",params:{type: "string"},schema:schema13.properties.listener.items.type,parentSchema:schema13.properties.listener.items,data:data106};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
}
}
}
else {
const err156 = {instancePath:instancePath+"/redirects/" + i13,schemaPath:"#/definitions/redirects/type",keyword:"type",params:{type: "object"},schema:schema13.type,parentSchema:schema13,data:data99};
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
const err157 = {instancePath:instancePath+"/redirects",schemaPath:"#/properties/redirects/type",keyword:"type",params:{type: "array"},schema:schema11.properties.redirects.type,parentSchema:schema11.properties.redirects,data:data98};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data.backends !== undefined){
let data107 = data.backends;
if(data107 && typeof data107 == "object" && !Array.isArray(data107)){
for(const key32 in data107){
let data108 = data107[key32];
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
for(const key33 in data108){
if(!(func2.call(schema14.properties, key33))){
const err158 = {instancePath:instancePath+"/backends/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/backend/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},schema:false,parentSchema:schema14,data:data108};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data108.service !== undefined){
let data109 = data108.service;
if(typeof data109 !== "string"){
const err159 = {instancePath:instancePath+"/backends/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/service",schemaPath:"#/definitions/backend/properties/service/type",keyword:"type",params:{type: "string"},schema:schema14.properties.service.type,parentSchema:schema14.properties.service,data:data109};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data108.tags !== undefined){
let data110 = data108.tags;
if(Array.isArray(data110)){
if(data110.length < 1){
const err160 = {instancePath:instancePath+"/backends/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/tags",schemaPath:"#/definitions/backend/properties/tags/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema14.properties.tags,data:data110};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
const len15 = data110.length;
for(let i15=0; i15<len15; i15++){
let data111 = data110[i15];
if(typeof data111 !== "string"){
const err161 = {instancePath:instancePath+"/backends/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/tags/" + i15,schemaPath:"#/definitions/backend/properties/tags/items/type",keyword:"type",params:{type: "string"},schema:schema14.properties.tags.items.type,parentSchema:schema14.properties.tags.items,data:data111};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
}
else {
const err162 = {instancePath:instancePath+"/backends/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/tags",schemaPath:"#/definitions/backend/properties/tags/type",keyword:"type",params:{type: "array"},schema:schema14.properties.tags.type,parentSchema:schema14.properties.tags,data:data110};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data108.withoutTags !== undefined){
let data112 = data108.withoutTags;
if(Array.isArray(data112)){
if(data112.length < 1){
const err163 = {instancePath:instancePath+"/backends/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/withoutTags",schemaPath:"#/definitions/backend/properties/withoutTags/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema14.properties.withoutTags,data:data112};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
const len16 = data112.length;
for(let i16=0; i16<len16; i16++){
let data113 = data112[i16];
if(typeof data113 !== "string"){
const err164 = {instancePath:instancePath+"/backends/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/withoutTags/" + i16,schemaPath:"#/definitions/backend/properties/withoutTags/items/type",keyword:"type",params:{type: "string"},schema:schema14.properties.withoutTags.items.type,parentSchema:schema14.properties.withoutTags.items,data:data113};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
}
else {
const err165 = {instancePath:instancePath+"/backends/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/withoutTags",schemaPath:"#/definitions/backend/properties/withoutTags/type",keyword:"type",params:{type: "array"},schema:schema14.properties.withoutTags.type,parentSchema:schema14.properties.withoutTags,data:data112};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data108.weights !== undefined){
let data114 = data108.weights;
if(typeof data114 !== "string"){
const err166 = {instancePath:instancePath+"/backends/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/weights",schemaPath:"#/definitions/backend/properties/weights/type",keyword:"type",params:{type: "string"},schema:schema14.properties.weights.type,parentSchema:schema14.properties.weights,data:data114};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if(!(data114 === "consul")){
const err167 = {instancePath:instancePath+"/backends/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/weights",schemaPath:"#/definitions/backend/properties/weights/enum",keyword:"enum",params:{allowedValues: schema14.properties.weights.enum},schema:schema14.properties.weights.enum,parentSchema:schema14.properties.weights,data:data114};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data108.servers !== undefined){
let data115 = data108.servers;
if(Array.isArray(data115)){
if(data115.length < 1){
const err168 = {instancePath:instancePath+"/backends/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/servers",schemaPath:"#/definitions/backend/properties/servers/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema14.properties.servers,data:data115};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
const len17 = data115.length;
for(let i17=0; i17<len17; i17++){
let data116 = data115[i17];
if(typeof data116 !== "string"){
const err169 = {instancePath:instancePath+"/backends/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/servers/" + i17,schemaPath:"#/definitions/backend/properties/servers/items/type",keyword:"type",params:{type: "string"},schema:schema14.properties.servers.items.type,parentSchema:schema14.properties.servers.items,data:data116};
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
const err170 = {instancePath:instancePath+"/backends/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/servers",schemaPath:"#/definitions/backend/properties/servers/type",keyword:"type",params:{type: "array"},schema:schema14.properties.servers.type,parentSchema:schema14.properties.servers,data:data115};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data108.fallback !== undefined){
let data117 = data108.fallback;
if(typeof data117 !== "string"){
const err171 = {instancePath:instancePath+"/backends/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/fallback",schemaPath:"#/definitions/backend/properties/fallback/type",keyword:"type",params:{type: "string"},schema:schema14.properties.fallback.type,parentSchema:schema14.properties.fallback,data:data117};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data108.backup !== undefined){
let data118 = data108.backup;
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
for(const key34 in data118){
if(!(((key34 === "tag") || (key34 === "service")) || (key34 === "servers"))){
const err172 = {instancePath:instancePath+"/backends/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/backup",schemaPath:"#/definitions/backend/properties/backup/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},schema:false,parentSchema:schema14.properties.backup,data:data118};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data118.tag !== undefined){
let data119 = data118.tag;
if(typeof data119 !== "string"){
const err173 = {instancePath:instancePath+"/backends/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/backup/tag",schemaPath:"#/definitions/backend/properties/backup/properties/tag/type",keyword:"type",params:{type: "string"},schema:schema14.properties.backup.properties.tag.type,parentSchema:schema14.properties.backup.properties.tag,data:data119};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data118.service !== undefined){
let data120 = data118.service;
if(typeof data120 !== "string"){
const err174 = {instancePath:instancePath+"/backends/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/backup/service",schemaPath:"#/definitions/backend/properties/backup/properties/service/type",keyword:"type",params:{type: "string"},schema:schema14.properties.backup.properties.service.type,parentSchema:schema14.properties.backup.properties.service,data:data120};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data118.servers !== undefined){
let data121 = data118.servers;
if(Array.isArray(data121)){
if(data121.length < 1){
const err175 = {instancePath:instancePath+"/backends/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/backup/servers",schemaPath:"#/definitions/backend/properties/backup/properties/servers/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema14.properties.backup.properties.servers,data:data121};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
const len18 = data121.length;
for(let i18=0; i18<len18; i18++){
let data122 = data121[i18];
if(typeof data122 !== "string"){
const err176 = {instancePath:instancePath+"/backends/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/backup/servers/" + i18,schemaPath:"#/definitions/backend/properties/backup/properties/servers/items/type",keyword:"type",params:{type: "string"},schema:schema14.properties.backup.properties.servers.items.type,parentSchema:schema14.properties.backup.properties.servers.items,data:data122};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
}
else {
const err177 = {instancePath:instancePath+"/backends/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/backup/servers",schemaPath:"#/definitions/backend/properties/backup/properties/servers/type",keyword:"type",params:{type: "array"},schema:schema14.properties.backup.properties.servers.type,parentSchema:schema14.properties.backup.properties.servers,data:data121};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
}
else {
const err178 = {instancePath:instancePath+"/backends/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/backup",schemaPath:"#/definitions/backend/properties/backup/type",keyword:"type",params:{type: "object"},schema:schema14.properties.backup.type,parentSchema:schema14.properties.backup,data:data118};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data108.balance !== undefined){
let data123 = data108.balance;
if(typeof data123 !== "string"){
const err179 = {instancePath:instancePath+"/backends/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/balance",schemaPath:"#/definitions/backend/properties/balance/type",keyword:"type",params:{type: "string"},schema:schema14.properties.balance.type,parentSchema:schema14.properties.balance,data:data123};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data108.check !== undefined){
let data124 = data108.check;
if((!(data124 && typeof data124 == "object" && !Array.isArray(data124))) && (typeof data124 !== "string")){
const err180 = {instancePath:instancePath+"/backends/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/check",schemaPath:"#/definitions/backend/properties/check/type",keyword:"type",params:{type: schema14.properties.check.type},schema:schema14.properties.check.type,parentSchema:schema14.properties.check,data:data124};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if(data124 && typeof data124 == "object" && !Array.isArray(data124)){
for(const key35 in data124){
if(!(func2.call(schema14.properties.check.properties, key35))){
const err181 = {instancePath:instancePath+"/backends/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/check",schemaPath:"#/definitions/backend/properties/check/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},schema:false,parentSchema:schema14.properties.check,data:data124};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data124.get !== undefined){
let data125 = data124.get;
if(typeof data125 !== "string"){
const err182 = {instancePath:instancePath+"/backends/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/get",schemaPath:"#/definitions/backend/properties/check/properties/get/type",keyword:"type",params:{type: "string"},schema:schema14.properties.check.properties.get.type,parentSchema:schema14.properties.check.properties.get,data:data125};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data124.head !== undefined){
let data126 = data124.head;
if(typeof data126 !== "string"){
const err183 = {instancePath:instancePath+"/backends/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/head",schemaPath:"#/definitions/backend/properties/check/properties/head/type",keyword:"type",params:{type: "string"},schema:schema14.properties.check.properties.head.type,parentSchema:schema14.properties.check.properties.head,data:data126};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data124.host !== undefined){
let data127 = data124.host;
if(typeof data127 !== "string"){
const err184 = {instancePath:instancePath+"/backends/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/host",schemaPath:"#/definitions/backend/properties/check/properties/host/type",keyword:"type",params:{type: "string"},schema:schema14.properties.check.properties.host.type,parentSchema:schema14.properties.check.properties.host,data:data127};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data124.headers !== undefined){
let data128 = data124.headers;
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
for(const key36 in data128){
let data129 = data128[key36];
if(typeof data129 !== "string"){
const err185 = {instancePath:instancePath+"/backends/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/headers/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/backend/properties/check/properties/headers/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema14.properties.check.properties.headers.additionalProperties.type,parentSchema:schema14.properties.check.properties.headers.additionalProperties,data:data129};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
}
else {
const err186 = {instancePath:instancePath+"/backends/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/headers",schemaPath:"#/definitions/backend/properties/check/properties/headers/type",keyword:"type",params:{type: "object"},schema:schema14.properties.check.properties.headers.type,parentSchema:schema14.properties.check.properties.headers,data:data128};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data124.expect !== undefined){
let data130 = data124.expect;
if(((typeof data130 !== "string") && (!(((typeof data130 == "number") && (!(data130 % 1) && !isNaN(data130))) && (isFinite(data130))))) && (!(Array.isArray(data130)))){
const err187 = {instancePath:instancePath+"/backends/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/expect",schemaPath:"#/definitions/backend/properties/check/properties/expect/type",keyword:"type",params:{type: schema14.properties.check.properties.expect.type},schema:schema14.properties.check.properties.expect.type,parentSchema:schema14.properties.check.properties.expect,data:data130};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if((typeof data130 == "number") && (isFinite(data130))){
if(data130 > 599 || isNaN(data130)){
const err188 = {instancePath:instancePath+"/backends/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/expect",schemaPath:"#/definitions/backend/properties/check/properties/expect/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},schema:599,parentSchema:schema14.properties.check.properties.expect,data:data130};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
if(data130 < 100 || isNaN(data130)){
const err189 = {instancePath:instancePath+"/backends/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/expect",schemaPath:"#/definitions/backend/properties/check/properties/expect/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},schema:100,parentSchema:schema14.properties.check.properties.expect,data:data130};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(Array.isArray(data130)){
if(data130.length < 1){
const err190 = {instancePath:instancePath+"/backends/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/expect",schemaPath:"#/definitions/backend/properties/check/properties/expect/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema14.properties.check.properties.expect,data:data130};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
const len19 = data130.length;
for(let i19=0; i19<len19; i19++){
let data131 = data130[i19];
if((typeof data131 !== "string") && (!(((typeof data131 == "number") && (!(data131 % 1) && !isNaN(data131))) && (isFinite(data131))))){
const err191 = {instancePath:instancePath+"/backends/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/expect/" + i19,schemaPath:"#/definitions/backend/properties/check/properties/expect/items/type",keyword:"type",params:{type: schema14.properties.check.properties.expect.items.type},schema:schema14.properties.check.properties.expect.items.type,parentSchema:schema14.properties.check.properties.expect.items,data:data131};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
if((typeof data131 == "number") && (isFinite(data131))){
if(data131 > 599 || isNaN(data131)){
const err192 = {instancePath:instancePath+"/backends/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/expect/" + i19,schemaPath:"#/definitions/backend/properties/check/properties/expect/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},schema:599,parentSchema:schema14.properties.check.properties.expect.items,data:data131};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
if(data131 < 100 || isNaN(data131)){
const err193 = {instancePath:instancePath+"/backends/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/expect/" + i19,schemaPath:"#/definitions/backend/properties/check/properties/expect/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},schema:100,parentSchema:schema14.properties.check.properties.expect.items,data:data131};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
}
}
}
if(data124.expectBody !== undefined){
let data132 = data124.expectBody;
if(typeof data132 !== "string"){
const err194 = {instancePath:instancePath+"/backends/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/expectBody",schemaPath:"#/definitions/backend/properties/check/properties/expectBody/type",keyword:"type",params:{type: "string"},schema:schema14.properties.check.properties.expectBody.type,parentSchema:schema14.properties.check.properties.expectBody,data:data132};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data124.every !== undefined){
let data133 = data124.every;
if(typeof data133 !== "string"){
const err195 = {instancePath:instancePath+"/backends/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/every",schemaPath:"#/definitions/backend/properties/check/properties/every/type",keyword:"type",params:{type: "string"},schema:schema14.properties.check.properties.every.type,parentSchema:schema14.properties.check.properties.every,data:data133};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data124.rise !== undefined){
let data134 = data124.rise;
if(!(((typeof data134 == "number") && (!(data134 % 1) && !isNaN(data134))) && (isFinite(data134)))){
const err196 = {instancePath:instancePath+"/backends/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/rise",schemaPath:"#/definitions/backend/properties/check/properties/rise/type",keyword:"type",params:{type: "integer"},schema:schema14.properties.check.properties.rise.type,parentSchema:schema14.properties.check.properties.rise,data:data134};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
if((typeof data134 == "number") && (isFinite(data134))){
if(data134 > 100 || isNaN(data134)){
const err197 = {instancePath:instancePath+"/backends/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/rise",schemaPath:"#/definitions/backend/properties/check/properties/rise/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema14.properties.check.properties.rise,data:data134};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
if(data134 < 1 || isNaN(data134)){
const err198 = {instancePath:instancePath+"/backends/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/rise",schemaPath:"#/definitions/backend/properties/check/properties/rise/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema14.properties.check.properties.rise,data:data134};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
}
if(data124.fall !== undefined){
let data135 = data124.fall;
if(!(((typeof data135 == "number") && (!(data135 % 1) && !isNaN(data135))) && (isFinite(data135)))){
const err199 = {instancePath:instancePath+"/backends/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/fall",schemaPath:"#/definitions/backend/properties/check/properties/fall/type",keyword:"type",params:{type: "integer"},schema:schema14.properties.check.properties.fall.type,parentSchema:schema14.properties.check.properties.fall,data:data135};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
if((typeof data135 == "number") && (isFinite(data135))){
if(data135 > 100 || isNaN(data135)){
const err200 = {instancePath:instancePath+"/backends/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/fall",schemaPath:"#/definitions/backend/properties/check/properties/fall/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema14.properties.check.properties.fall,data:data135};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
if(data135 < 1 || isNaN(data135)){
const err201 = {instancePath:instancePath+"/backends/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/fall",schemaPath:"#/definitions/backend/properties/check/properties/fall/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema14.properties.check.properties.fall,data:data135};
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
if(data124.port !== undefined){
let data136 = data124.port;
if(!(((typeof data136 == "number") && (!(data136 % 1) && !isNaN(data136))) && (isFinite(data136)))){
const err202 = {instancePath:instancePath+"/backends/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/port",schemaPath:"#/definitions/backend/properties/check/properties/port/type",keyword:"type",params:{type: "integer"},schema:schema14.properties.check.properties.port.type,parentSchema:schema14.properties.check.properties.port,data:data136};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
if((typeof data136 == "number") && (isFinite(data136))){
if(data136 > 65535 || isNaN(data136)){
const err203 = {instancePath:instancePath+"/backends/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/port",schemaPath:"#/definitions/backend/properties/check/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema14.properties.check.properties.port,data:data136};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
if(data136 < 1 || isNaN(data136)){
const err204 = {instancePath:instancePath+"/backends/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/port",schemaPath:"#/definitions/backend/properties/check/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema14.properties.check.properties.port,data:data136};
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
}
}
if(data108.timeout !== undefined){
let data137 = data108.timeout;
if(data137 && typeof data137 == "object" && !Array.isArray(data137)){
for(const key37 in data137){
if(!(((((key37 === "connect") || (key37 === "server")) || (key37 === "queue")) || (key37 === "tunnel")) || (key37 === "check"))){
const err205 = {instancePath:instancePath+"/backends/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/definitions/backend/properties/timeout/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},schema:false,parentSchema:schema14.properties.timeout,data:data137};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data137.connect !== undefined){
let data138 = data137.connect;
if(typeof data138 !== "string"){
const err206 = {instancePath:instancePath+"/backends/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout/connect",schemaPath:"#/definitions/backend/properties/timeout/properties/connect/type",keyword:"type",params:{type: "string"},schema:schema14.properties.timeout.properties.connect.type,parentSchema:schema14.properties.timeout.properties.connect,data:data138};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data137.server !== undefined){
let data139 = data137.server;
if(typeof data139 !== "string"){
const err207 = {instancePath:instancePath+"/backends/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout/server",schemaPath:"#/definitions/backend/properties/timeout/properties/server/type",keyword:"type",params:{type: "string"},schema:schema14.properties.timeout.properties.server.type,parentSchema:schema14.properties.timeout.properties.server,data:data139};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data137.queue !== undefined){
let data140 = data137.queue;
if(typeof data140 !== "string"){
const err208 = {instancePath:instancePath+"/backends/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout/queue",schemaPath:"#/definitions/backend/properties/timeout/properties/queue/type",keyword:"type",params:{type: "string"},schema:schema14.properties.timeout.properties.queue.type,parentSchema:schema14.properties.timeout.properties.queue,data:data140};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data137.tunnel !== undefined){
let data141 = data137.tunnel;
if(typeof data141 !== "string"){
const err209 = {instancePath:instancePath+"/backends/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout/tunnel",schemaPath:"#/definitions/backend/properties/timeout/properties/tunnel/type",keyword:"type",params:{type: "string"},schema:schema14.properties.timeout.properties.tunnel.type,parentSchema:schema14.properties.timeout.properties.tunnel,data:data141};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data137.check !== undefined){
let data142 = data137.check;
if(typeof data142 !== "string"){
const err210 = {instancePath:instancePath+"/backends/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout/check",schemaPath:"#/definitions/backend/properties/timeout/properties/check/type",keyword:"type",params:{type: "string"},schema:schema14.properties.timeout.properties.check.type,parentSchema:schema14.properties.timeout.properties.check,data:data142};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
}
else {
const err211 = {instancePath:instancePath+"/backends/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/definitions/backend/properties/timeout/type",keyword:"type",params:{type: "object"},schema:schema14.properties.timeout.type,parentSchema:schema14.properties.timeout,data:data137};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data108.retries !== undefined){
let data143 = data108.retries;
if(!(((typeof data143 == "number") && (!(data143 % 1) && !isNaN(data143))) && (isFinite(data143)))){
const err212 = {instancePath:instancePath+"/backends/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/retries",schemaPath:"#/definitions/backend/properties/retries/type",keyword:"type",params:{type: "integer"},schema:schema14.properties.retries.type,parentSchema:schema14.properties.retries,data:data143};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
if((typeof data143 == "number") && (isFinite(data143))){
if(data143 > 100 || isNaN(data143)){
const err213 = {instancePath:instancePath+"/backends/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/retries",schemaPath:"#/definitions/backend/properties/retries/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema14.properties.retries,data:data143};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
if(data143 < 0 || isNaN(data143)){
const err214 = {instancePath:instancePath+"/backends/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/retries",schemaPath:"#/definitions/backend/properties/retries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema14.properties.retries,data:data143};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
}
if(data108.retryOn !== undefined){
let data144 = data108.retryOn;
if(Array.isArray(data144)){
const len20 = data144.length;
for(let i20=0; i20<len20; i20++){
let data145 = data144[i20];
if(!(((((((((data145 === "conn-failure") || (data145 === "empty-response")) || (data145 === "junk-response")) || (data145 === "response-timeout")) || (data145 === 425)) || (data145 === 500)) || (data145 === 502)) || (data145 === 503)) || (data145 === 504))){
const err215 = {instancePath:instancePath+"/backends/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/retryOn/" + i20,schemaPath:"#/definitions/backend/properties/retryOn/items/enum",keyword:"enum",params:{allowedValues: schema14.properties.retryOn.items.enum},schema:schema14.properties.retryOn.items.enum,parentSchema:schema14.properties.retryOn.items,data:data145};
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
const err216 = {instancePath:instancePath+"/backends/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/retryOn",schemaPath:"#/definitions/backend/properties/retryOn/type",keyword:"type",params:{type: "array"},schema:schema14.properties.retryOn.type,parentSchema:schema14.properties.retryOn,data:data144};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data108.maxconn !== undefined){
let data146 = data108.maxconn;
if(!(((typeof data146 == "number") && (!(data146 % 1) && !isNaN(data146))) && (isFinite(data146)))){
const err217 = {instancePath:instancePath+"/backends/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/maxconn",schemaPath:"#/definitions/backend/properties/maxconn/type",keyword:"type",params:{type: "integer"},schema:schema14.properties.maxconn.type,parentSchema:schema14.properties.maxconn,data:data146};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
if((typeof data146 == "number") && (isFinite(data146))){
if(data146 > 1000000 || isNaN(data146)){
const err218 = {instancePath:instancePath+"/backends/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/maxconn",schemaPath:"#/definitions/backend/properties/maxconn/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},schema:1000000,parentSchema:schema14.properties.maxconn,data:data146};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
if(data146 < 1 || isNaN(data146)){
const err219 = {instancePath:instancePath+"/backends/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/maxconn",schemaPath:"#/definitions/backend/properties/maxconn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema14.properties.maxconn,data:data146};
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
if(data108.slowStart !== undefined){
let data147 = data108.slowStart;
if(typeof data147 !== "string"){
const err220 = {instancePath:instancePath+"/backends/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/slowStart",schemaPath:"#/definitions/backend/properties/slowStart/type",keyword:"type",params:{type: "string"},schema:schema14.properties.slowStart.type,parentSchema:schema14.properties.slowStart,data:data147};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data108.tls !== undefined){
let data148 = data108.tls;
if(data148 && typeof data148 == "object" && !Array.isArray(data148)){
for(const key38 in data148){
if(!(((((key38 === "ca") || (key38 === "name")) || (key38 === "sni")) || (key38 === "certificate")) || (key38 === "verify"))){
const err221 = {instancePath:instancePath+"/backends/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls",schemaPath:"#/definitions/backend/properties/tls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},schema:false,parentSchema:schema14.properties.tls,data:data148};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data148.ca !== undefined){
let data149 = data148.ca;
if(typeof data149 !== "string"){
const err222 = {instancePath:instancePath+"/backends/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/ca",schemaPath:"#/definitions/backend/properties/tls/properties/ca/type",keyword:"type",params:{type: "string"},schema:schema14.properties.tls.properties.ca.type,parentSchema:schema14.properties.tls.properties.ca,data:data149};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data148.name !== undefined){
let data150 = data148.name;
if(typeof data150 !== "string"){
const err223 = {instancePath:instancePath+"/backends/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/name",schemaPath:"#/definitions/backend/properties/tls/properties/name/type",keyword:"type",params:{type: "string"},schema:schema14.properties.tls.properties.name.type,parentSchema:schema14.properties.tls.properties.name,data:data150};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data148.sni !== undefined){
let data151 = data148.sni;
if(typeof data151 !== "string"){
const err224 = {instancePath:instancePath+"/backends/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/sni",schemaPath:"#/definitions/backend/properties/tls/properties/sni/type",keyword:"type",params:{type: "string"},schema:schema14.properties.tls.properties.sni.type,parentSchema:schema14.properties.tls.properties.sni,data:data151};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
if(data148.certificate !== undefined){
let data152 = data148.certificate;
if(typeof data152 !== "string"){
const err225 = {instancePath:instancePath+"/backends/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/certificate",schemaPath:"#/definitions/backend/properties/tls/properties/certificate/type",keyword:"type",params:{type: "string"},schema:schema14.properties.tls.properties.certificate.type,parentSchema:schema14.properties.tls.properties.certificate,data:data152};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data148.verify !== undefined){
let data153 = data148.verify;
if(typeof data153 !== "string"){
const err226 = {instancePath:instancePath+"/backends/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/verify",schemaPath:"#/definitions/backend/properties/tls/properties/verify/type",keyword:"type",params:{type: "string"},schema:schema14.properties.tls.properties.verify.type,parentSchema:schema14.properties.tls.properties.verify,data:data153};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
if(!(((data153 === "name") || (data153 === "authority")) || (data153 === "none"))){
const err227 = {instancePath:instancePath+"/backends/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/verify",schemaPath:"#/definitions/backend/properties/tls/properties/verify/enum",keyword:"enum",params:{allowedValues: schema14.properties.tls.properties.verify.enum},schema:schema14.properties.tls.properties.verify.enum,parentSchema:schema14.properties.tls.properties.verify,data:data153};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
}
else {
const err228 = {instancePath:instancePath+"/backends/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls",schemaPath:"#/definitions/backend/properties/tls/type",keyword:"type",params:{type: "object"},schema:schema14.properties.tls.type,parentSchema:schema14.properties.tls,data:data148};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data108.http2 !== undefined){
let data154 = data108.http2;
if(typeof data154 !== "boolean"){
const err229 = {instancePath:instancePath+"/backends/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/http2",schemaPath:"#/definitions/backend/properties/http2/type",keyword:"type",params:{type: "boolean"},schema:schema14.properties.http2.type,parentSchema:schema14.properties.http2,data:data154};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data108.proxyProtocol !== undefined){
let data155 = data108.proxyProtocol;
if(typeof data155 !== "string"){
const err230 = {instancePath:instancePath+"/backends/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/proxyProtocol",schemaPath:"#/definitions/backend/properties/proxyProtocol/type",keyword:"type",params:{type: "string"},schema:schema14.properties.proxyProtocol.type,parentSchema:schema14.properties.proxyProtocol,data:data155};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
if(!((data155 === "v1") || (data155 === "v2"))){
const err231 = {instancePath:instancePath+"/backends/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/proxyProtocol",schemaPath:"#/definitions/backend/properties/proxyProtocol/enum",keyword:"enum",params:{allowedValues: schema14.properties.proxyProtocol.enum},schema:schema14.properties.proxyProtocol.enum,parentSchema:schema14.properties.proxyProtocol,data:data155};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data108.haproxy !== undefined){
let data156 = data108.haproxy;
if(typeof data156 !== "string"){
const err232 = {instancePath:instancePath+"/backends/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/haproxy",schemaPath:"#/definitions/backend/properties/haproxy/type",keyword:"type",params:{type: "string"},schema:schema14.properties.haproxy.type,parentSchema:schema14.properties.haproxy,data:data156};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
}
else {
const err233 = {instancePath:instancePath+"/backends/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/backend/type",keyword:"type",params:{type: "object"},schema:schema14.type,parentSchema:schema14,data:data108};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
}
else {
const err234 = {instancePath:instancePath+"/backends",schemaPath:"#/properties/backends/type",keyword:"type",params:{type: "object"},schema:schema11.properties.backends.type,parentSchema:schema11.properties.backends,data:data107};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data.tcp !== undefined){
let data157 = data.tcp;
if(data157 && typeof data157 == "object" && !Array.isArray(data157)){
for(const key39 in data157){
let data158 = data157[key39];
if(data158 && typeof data158 == "object" && !Array.isArray(data158)){
if(data158.listener === undefined){
const err235 = {instancePath:instancePath+"/tcp/" + key39.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/tcpRoute/required",keyword:"required",params:{missingProperty: "listener"},schema:schema15.required,parentSchema:schema15,data:data158};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
for(const key40 in data158){
if(!(((key40 === "listener") || (key40 === "service")) || (key40 === "backend"))){
const err236 = {instancePath:instancePath+"/tcp/" + key39.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/tcpRoute/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},schema:false,parentSchema:schema15,data:data158};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data158.listener !== undefined){
let data159 = data158.listener;
if(typeof data159 !== "string"){
const err237 = {instancePath:instancePath+"/tcp/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/listener",schemaPath:"#/definitions/tcpRoute/properties/listener/type",keyword:"type",params:{type: "string"},schema:schema15.properties.listener.type,parentSchema:schema15.properties.listener,data:data159};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data158.service !== undefined){
let data160 = data158.service;
if(typeof data160 !== "string"){
const err238 = {instancePath:instancePath+"/tcp/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/service",schemaPath:"#/definitions/tcpRoute/properties/service/type",keyword:"type",params:{type: "string"},schema:schema15.properties.service.type,parentSchema:schema15.properties.service,data:data160};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data158.backend !== undefined){
let data161 = data158.backend;
if(typeof data161 !== "string"){
const err239 = {instancePath:instancePath+"/tcp/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/backend",schemaPath:"#/definitions/tcpRoute/properties/backend/type",keyword:"type",params:{type: "string"},schema:schema15.properties.backend.type,parentSchema:schema15.properties.backend,data:data161};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
}
else {
const err240 = {instancePath:instancePath+"/tcp/" + key39.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/tcpRoute/type",keyword:"type",params:{type: "object"},schema:schema15.type,parentSchema:schema15,data:data158};
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
const err241 = {instancePath:instancePath+"/tcp",schemaPath:"#/properties/tcp/type",keyword:"type",params:{type: "object"},schema:schema11.properties.tcp.type,parentSchema:schema11.properties.tcp,data:data157};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
if(data.tests !== undefined){
let data162 = data.tests;
if(Array.isArray(data162)){
if(data162.length < 0){
const err242 = {instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema11.properties.tests,data:data162};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
const len21 = data162.length;
for(let i21=0; i21<len21; i21++){
let data163 = data162[i21];
if(data163 && typeof data163 == "object" && !Array.isArray(data163)){
if(data163.request === undefined){
const err243 = {instancePath:instancePath+"/tests/" + i21,schemaPath:"#/definitions/test/required",keyword:"required",params:{missingProperty: "request"},schema:schema16.required,parentSchema:schema16,data:data163};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
for(const key41 in data163){
if(!(((((((key41 === "request") || (key41 === "listener")) || (key41 === "headers")) || (key41 === "from")) || (key41 === "body")) || (key41 === "instances")) || (key41 === "expect"))){
const err244 = {instancePath:instancePath+"/tests/" + i21,schemaPath:"#/definitions/test/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},schema:false,parentSchema:schema16,data:data163};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
if(data163.request !== undefined){
let data164 = data163.request;
if(typeof data164 !== "string"){
const err245 = {instancePath:instancePath+"/tests/" + i21+"/request",schemaPath:"#/definitions/test/properties/request/type",keyword:"type",params:{type: "string"},schema:schema16.properties.request.type,parentSchema:schema16.properties.request,data:data164};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
if(data163.listener !== undefined){
let data165 = data163.listener;
if(typeof data165 !== "string"){
const err246 = {instancePath:instancePath+"/tests/" + i21+"/listener",schemaPath:"#/definitions/test/properties/listener/type",keyword:"type",params:{type: "string"},schema:schema16.properties.listener.type,parentSchema:schema16.properties.listener,data:data165};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
if(data163.headers !== undefined){
let data166 = data163.headers;
if(data166 && typeof data166 == "object" && !Array.isArray(data166)){
for(const key42 in data166){
let data167 = data166[key42];
if((typeof data167 !== "string") && (!(Array.isArray(data167)))){
const err247 = {instancePath:instancePath+"/tests/" + i21+"/headers/" + key42.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/test/properties/headers/additionalProperties/type",keyword:"type",params:{type: schema16.properties.headers.additionalProperties.type},schema:schema16.properties.headers.additionalProperties.type,parentSchema:schema16.properties.headers.additionalProperties,data:data167};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
if(Array.isArray(data167)){
if(data167.length < 0){
const err248 = {instancePath:instancePath+"/tests/" + i21+"/headers/" + key42.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/test/properties/headers/additionalProperties/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema16.properties.headers.additionalProperties,data:data167};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
const len22 = data167.length;
for(let i22=0; i22<len22; i22++){
let data168 = data167[i22];
if(typeof data168 !== "string"){
const err249 = {instancePath:instancePath+"/tests/" + i21+"/headers/" + key42.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i22,schemaPath:"#/definitions/test/properties/headers/additionalProperties/items/type",keyword:"type",params:{type: "string"},schema:schema16.properties.headers.additionalProperties.items.type,parentSchema:schema16.properties.headers.additionalProperties.items,data:data168};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
}
}
}
else {
const err250 = {instancePath:instancePath+"/tests/" + i21+"/headers",schemaPath:"#/definitions/test/properties/headers/type",keyword:"type",params:{type: "object"},schema:schema16.properties.headers.type,parentSchema:schema16.properties.headers,data:data166};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(data163.from !== undefined){
let data169 = data163.from;
if(typeof data169 !== "string"){
const err251 = {instancePath:instancePath+"/tests/" + i21+"/from",schemaPath:"#/definitions/test/properties/from/type",keyword:"type",params:{type: "string"},schema:schema16.properties.from.type,parentSchema:schema16.properties.from,data:data169};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
if(data163.body !== undefined){
let data170 = data163.body;
if(typeof data170 !== "string"){
const err252 = {instancePath:instancePath+"/tests/" + i21+"/body",schemaPath:"#/definitions/test/properties/body/type",keyword:"type",params:{type: "string"},schema:schema16.properties.body.type,parentSchema:schema16.properties.body,data:data170};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
if(data163.instances !== undefined){
let data171 = data163.instances;
if(data171 && typeof data171 == "object" && !Array.isArray(data171)){
for(const key43 in data171){
let data172 = data171[key43];
if(!(((typeof data172 == "number") && (!(data172 % 1) && !isNaN(data172))) && (isFinite(data172)))){
const err253 = {instancePath:instancePath+"/tests/" + i21+"/instances/" + key43.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/test/properties/instances/additionalProperties/type",keyword:"type",params:{type: "integer"},schema:schema16.properties.instances.additionalProperties.type,parentSchema:schema16.properties.instances.additionalProperties,data:data172};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
if((typeof data172 == "number") && (isFinite(data172))){
if(data172 > 16 || isNaN(data172)){
const err254 = {instancePath:instancePath+"/tests/" + i21+"/instances/" + key43.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/test/properties/instances/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 16},schema:16,parentSchema:schema16.properties.instances.additionalProperties,data:data172};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
if(data172 < 0 || isNaN(data172)){
const err255 = {instancePath:instancePath+"/tests/" + i21+"/instances/" + key43.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/test/properties/instances/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema16.properties.instances.additionalProperties,data:data172};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
}
}
else {
const err256 = {instancePath:instancePath+"/tests/" + i21+"/instances",schemaPath:"#/definitions/test/properties/instances/type",keyword:"type",params:{type: "object"},schema:schema16.properties.instances.type,parentSchema:schema16.properties.instances,data:data171};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
if(data163.expect !== undefined){
let data173 = data163.expect;
if(data173 && typeof data173 == "object" && !Array.isArray(data173)){
for(const key44 in data173){
if(!((((((((key44 === "route") || (key44 === "backend")) || (key44 === "status")) || (key44 === "location")) || (key44 === "path")) || (key44 === "query")) || (key44 === "requestHeaders")) || (key44 === "responseHeaders"))){
const err257 = {instancePath:instancePath+"/tests/" + i21+"/expect",schemaPath:"#/definitions/test/properties/expect/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44},schema:false,parentSchema:schema16.properties.expect,data:data173};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
if(data173.route !== undefined){
let data174 = data173.route;
if(typeof data174 !== "string"){
const err258 = {instancePath:instancePath+"/tests/" + i21+"/expect/route",schemaPath:"#/definitions/test/properties/expect/properties/route/type",keyword:"type",params:{type: "string"},schema:schema16.properties.expect.properties.route.type,parentSchema:schema16.properties.expect.properties.route,data:data174};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
if(data173.backend !== undefined){
let data175 = data173.backend;
if(typeof data175 !== "string"){
const err259 = {instancePath:instancePath+"/tests/" + i21+"/expect/backend",schemaPath:"#/definitions/test/properties/expect/properties/backend/type",keyword:"type",params:{type: "string"},schema:schema16.properties.expect.properties.backend.type,parentSchema:schema16.properties.expect.properties.backend,data:data175};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
if(data173.status !== undefined){
let data176 = data173.status;
if(!(((typeof data176 == "number") && (!(data176 % 1) && !isNaN(data176))) && (isFinite(data176)))){
const err260 = {instancePath:instancePath+"/tests/" + i21+"/expect/status",schemaPath:"#/definitions/test/properties/expect/properties/status/type",keyword:"type",params:{type: "integer"},schema:schema16.properties.expect.properties.status.type,parentSchema:schema16.properties.expect.properties.status,data:data176};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
if((typeof data176 == "number") && (isFinite(data176))){
if(data176 > 599 || isNaN(data176)){
const err261 = {instancePath:instancePath+"/tests/" + i21+"/expect/status",schemaPath:"#/definitions/test/properties/expect/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},schema:599,parentSchema:schema16.properties.expect.properties.status,data:data176};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
if(data176 < 200 || isNaN(data176)){
const err262 = {instancePath:instancePath+"/tests/" + i21+"/expect/status",schemaPath:"#/definitions/test/properties/expect/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 200},schema:200,parentSchema:schema16.properties.expect.properties.status,data:data176};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
}
if(data173.location !== undefined){
let data177 = data173.location;
if(typeof data177 !== "string"){
const err263 = {instancePath:instancePath+"/tests/" + i21+"/expect/location",schemaPath:"#/definitions/test/properties/expect/properties/location/type",keyword:"type",params:{type: "string"},schema:schema16.properties.expect.properties.location.type,parentSchema:schema16.properties.expect.properties.location,data:data177};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
if(data173.path !== undefined){
let data178 = data173.path;
if(typeof data178 !== "string"){
const err264 = {instancePath:instancePath+"/tests/" + i21+"/expect/path",schemaPath:"#/definitions/test/properties/expect/properties/path/type",keyword:"type",params:{type: "string"},schema:schema16.properties.expect.properties.path.type,parentSchema:schema16.properties.expect.properties.path,data:data178};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
if(data173.query !== undefined){
let data179 = data173.query;
if(typeof data179 !== "string"){
const err265 = {instancePath:instancePath+"/tests/" + i21+"/expect/query",schemaPath:"#/definitions/test/properties/expect/properties/query/type",keyword:"type",params:{type: "string"},schema:schema16.properties.expect.properties.query.type,parentSchema:schema16.properties.expect.properties.query,data:data179};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
if(data173.requestHeaders !== undefined){
let data180 = data173.requestHeaders;
if(data180 && typeof data180 == "object" && !Array.isArray(data180)){
for(const key45 in data180){
let data181 = data180[key45];
if((typeof data181 !== "string") && (!(Array.isArray(data181)))){
const err266 = {instancePath:instancePath+"/tests/" + i21+"/expect/requestHeaders/" + key45.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/test/properties/expect/properties/requestHeaders/additionalProperties/type",keyword:"type",params:{type: schema16.properties.expect.properties.requestHeaders.additionalProperties.type},schema:schema16.properties.expect.properties.requestHeaders.additionalProperties.type,parentSchema:schema16.properties.expect.properties.requestHeaders.additionalProperties,data:data181};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
if(Array.isArray(data181)){
if(data181.length < 0){
const err267 = {instancePath:instancePath+"/tests/" + i21+"/expect/requestHeaders/" + key45.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/test/properties/expect/properties/requestHeaders/additionalProperties/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema16.properties.expect.properties.requestHeaders.additionalProperties,data:data181};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
const len23 = data181.length;
for(let i23=0; i23<len23; i23++){
let data182 = data181[i23];
if(typeof data182 !== "string"){
const err268 = {instancePath:instancePath+"/tests/" + i21+"/expect/requestHeaders/" + key45.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i23,schemaPath:"#/definitions/test/properties/expect/properties/requestHeaders/additionalProperties/items/type",keyword:"type",params:{type: "string"},schema:schema16.properties.expect.properties.requestHeaders.additionalProperties.items.type,parentSchema:schema16.properties.expect.properties.requestHeaders.additionalProperties.items,data:data182};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
}
}
}
else {
const err269 = {instancePath:instancePath+"/tests/" + i21+"/expect/requestHeaders",schemaPath:"#/definitions/test/properties/expect/properties/requestHeaders/type",keyword:"type",params:{type: "object"},schema:schema16.properties.expect.properties.requestHeaders.type,parentSchema:schema16.properties.expect.properties.requestHeaders,data:data180};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
if(data173.responseHeaders !== undefined){
let data183 = data173.responseHeaders;
if(data183 && typeof data183 == "object" && !Array.isArray(data183)){
for(const key46 in data183){
let data184 = data183[key46];
if((typeof data184 !== "string") && (!(Array.isArray(data184)))){
const err270 = {instancePath:instancePath+"/tests/" + i21+"/expect/responseHeaders/" + key46.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/test/properties/expect/properties/responseHeaders/additionalProperties/type",keyword:"type",params:{type: schema16.properties.expect.properties.responseHeaders.additionalProperties.type},schema:schema16.properties.expect.properties.responseHeaders.additionalProperties.type,parentSchema:schema16.properties.expect.properties.responseHeaders.additionalProperties,data:data184};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
if(Array.isArray(data184)){
if(data184.length < 0){
const err271 = {instancePath:instancePath+"/tests/" + i21+"/expect/responseHeaders/" + key46.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/test/properties/expect/properties/responseHeaders/additionalProperties/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema16.properties.expect.properties.responseHeaders.additionalProperties,data:data184};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
const len24 = data184.length;
for(let i24=0; i24<len24; i24++){
let data185 = data184[i24];
if(typeof data185 !== "string"){
const err272 = {instancePath:instancePath+"/tests/" + i21+"/expect/responseHeaders/" + key46.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i24,schemaPath:"#/definitions/test/properties/expect/properties/responseHeaders/additionalProperties/items/type",keyword:"type",params:{type: "string"},schema:schema16.properties.expect.properties.responseHeaders.additionalProperties.items.type,parentSchema:schema16.properties.expect.properties.responseHeaders.additionalProperties.items,data:data185};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
}
}
}
else {
const err273 = {instancePath:instancePath+"/tests/" + i21+"/expect/responseHeaders",schemaPath:"#/definitions/test/properties/expect/properties/responseHeaders/type",keyword:"type",params:{type: "object"},schema:schema16.properties.expect.properties.responseHeaders.type,parentSchema:schema16.properties.expect.properties.responseHeaders,data:data183};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
}
else {
const err274 = {instancePath:instancePath+"/tests/" + i21+"/expect",schemaPath:"#/definitions/test/properties/expect/type",keyword:"type",params:{type: "object"},schema:schema16.properties.expect.type,parentSchema:schema16.properties.expect,data:data173};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
}
else {
const err275 = {instancePath:instancePath+"/tests/" + i21,schemaPath:"#/definitions/test/type",keyword:"type",params:{type: "object"},schema:schema16.type,parentSchema:schema16,data:data163};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
}
else {
const err276 = {instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/type",keyword:"type",params:{type: "array"},schema:schema11.properties.tests.type,parentSchema:schema11.properties.tests,data:data162};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
}
else {
const err277 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
