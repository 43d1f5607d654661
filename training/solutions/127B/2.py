n = int(input())
a = sorted(map(int, input().split()))
pairs = 0
i = 0
while i + 1 < n:
    if a[i] == a[i + 1]:
        pairs += 1
        i += 2
    else:
        i += 1
print(pairs // 2)
