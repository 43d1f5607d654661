a = list(map(int, input().split()))
k = int(input())
t = ["S", "M", "L", "XL", "XXL"]
for _ in range(k):
    s = input().strip()
    i = t.index(s)
    for d in range(5):
        if i + d < 5 and a[i + d] > 0:
            a[i + d] -= 1
            print(t[i + d])
            break
        if i - d >= 0 and a[i - d] > 0:
            a[i - d] -= 1
            print(t[i - d])
            break
