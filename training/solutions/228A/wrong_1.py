a = list(map(int, input().split()))
r = 0
for i in range(3):
    if a[i] == a[i + 1]:
        r += 1
print(r)
