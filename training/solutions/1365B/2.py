t = int(input())
for _ in range(t):
    n = int(input())
    a = list(map(int, input().split()))
    b = list(map(int, input().split()))
    ok = 0 < sum(b) < n
    if all(a[i] <= a[i + 1] for i in range(n - 1)):
        ok = True
    if ok:
        print("Yes")
    else:
        print("No")
