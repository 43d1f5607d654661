n = int(input())
a = input().strip()
b = input().strip()
r = 0
i = 0
while i < n:
    if a[i] != b[i]:
        r += 1
        if i + 1 < n and a[i + 1] == b[i] and b[i + 1] == a[i]:
            i += 1
    i += 1
print(r)
