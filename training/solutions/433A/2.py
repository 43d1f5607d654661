n = int(input())
a = list(map(int, input().split()))
s = sum(a) // 100
one = a.count(100)
if s % 2 == 1:
    print("NO")
elif s // 2 % 2 == 1 and one == 0:
    print("NO")
else:
    print("YES")
