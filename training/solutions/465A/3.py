n = int(input())
s = input()
ans = 0
for c in s:
    ans += 1
    if c == "0":
        break
print(ans)
