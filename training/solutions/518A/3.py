def num(w):
    v = 0
    for c in w:
        v = v * 26 + ord(c) - 97
    return v

s = input()
a, b = num(s), num(input())
if b - a < 2:
    print("No such string")
else:
    v = (a + b) // 2
    res = ""
    for _ in s:
        res = chr(97 + v % 26) + res
        v //= 26
    print(res)
