n = int(input())
a = sorted(map(int, input().split()))
for i in range(n):
    if a[i] != i + 1:
        print(i + 1)
        break
else:
    print(n)
