n, k = map(int, input().split())
s = set(input().strip())
total = used = 0
i = 0
while i < 26 and used < k:
    if chr(97 + i) in s:
        total += i + 1
        used += 1
        i += 2
    else:
        i += 1
if used == k:
    print(total)
else:
    print(-1)
