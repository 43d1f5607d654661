n = int(input())
s = input()
total = s.count("G")
ans = left = 0
bad = 0
for right in range(n):
    bad += s[right] == "S"
    while bad > 1:
        bad -= s[left] == "S"
        left += 1
    ans = max(ans, right - left + 1)
print(min(ans, total))
