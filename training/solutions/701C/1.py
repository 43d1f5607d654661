n = int(input())
s = input()
kinds = len(set(s))
count = {}
left = 0
best = n
for right in range(n):
    count[s[right]] = count.get(s[right], 0) + 1
    while count[s[left]] > 1:
        count[s[left]] -= 1
        left += 1
    if len(count) == kinds:
        best = min(best, right - left + 1)
print(best)
