n = int(input())
a = list(map(int, input().split(',')))
ok = all(x % a[0] == 0 and a[-1] % x == 0 for x in a)
print("FRIENDS" if ok else "NOT FRIENDS")
