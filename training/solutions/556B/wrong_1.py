n = int(input())
a = list(map(int, input().split()))
k = -a[0] % n
ok = all((a[i] + k) % n == i for i in range(n))
print("Yes" if ok else "No")
