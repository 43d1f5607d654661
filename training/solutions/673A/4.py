n = int(input())
a = [0] + list(map(int, input().split())) + [90]
for i in range(n + 1):
    if a[i + 1] - a[i] > 15:
        print(a[i] + 15)
        break
else:
    print(90)
