k = int(input())
s = input()
seen = {0: 1}
ones = ans = 0
for c in s:
    if c == "1":
        ones += 1
    ans += seen.get(ones - k, 0)
    seen[ones] = seen.get(ones, 0) + 1
print(ans)
