n, a, b = map(int, input().split())
s = input().strip()
r = 0
last = ""
for c in s:
    if c == "*":
        last = ""
    elif last != "a" and a > 0 and (a > b or last == "b"):
        a -= 1
        r += 1
        last = "a"
    elif last != "b" and b > 0:
        b -= 1
        r += 1
        last = "b"
    else:
        last = ""
print(r)
