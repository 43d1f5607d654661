n = int(input())
s = input().strip()
f = dict(zip("123456789", input().split()))
r = ""
state = 0
for c in s:
    if state == 0 and f[c] > c:
        state = 1
    if state == 1 and f[c] < c:
        state = 2
    r += f[c] if state == 1 else c
print(r)
