n = int(input())
a = input().split()
k = n // 3
c1, c2, c3, c4, c6 = [a.count(x) for x in "12346"]
if c1 == k and c2 + c3 == k and c4 + c6 == k and c3 <= c6:
    print("1 2 4\n" * c4 + "1 2 6\n" * (c2 - c4) + "1 3 6\n" * c3)
else:
    print(-1)
