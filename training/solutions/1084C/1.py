s = input()
mod = 10 ** 9 + 7
ans = 1
cur = 0
for c in s:
    if c == "a":
        cur += 1
    elif c == "b":
        ans = ans * (cur + 1) % mod
        cur = 0
ans = ans * (cur + 1) % mod
print(ans - 1)
