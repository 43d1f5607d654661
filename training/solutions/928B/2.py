n, k = map(int, input().split())
read = []
for i, link in enumerate(map(int, input().split())):
    high = min(n, i + k + 1)
    low = max(0, i - k)
    if link:
        low = max(low, min(n, link + k))
        read.append(read[link - 1] + high - low)
    else:
        read.append(high - low)
print(*read)
