n = int(input())
a = list(map(int, input().split(',')))
ok = all(a[i + 1] % a[i] == 0 for i in range(n - 1))
print("FRIENDS" if ok else "NOT FRIENDS")
