s = input().strip()
k = int(input())
m = len(s)
n = m + k
h = n // 2
while True:
    run = longest = 0
    for i in range(n - h):
        if i + h >= m or s[i] == s[i + h]:
            run += 1
        else:
            run = 0
        longest = max(longest, run)
    if longest >= h:
        break
    h -= 1
print(2 * h)
