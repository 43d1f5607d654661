n = int(input())
a = list(map(int, input().split()))
e = [i for i in range(n) if a[i] % 2 == 0]
o = [i for i in range(n) if a[i] % 2 != 0]
print((e if len(e) == 1 else o)[0] + 1)
