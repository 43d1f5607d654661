n = int(input())
s = input().replace(" ", "").strip("0")
r = len(s)
for x in s.split("1"):
    if len(x) > 1:
        r -= len(x)
print(r)
