a, b = map(int, input().split())
s = "".join(map(str, range(a, b)))
print(sum(s.count(str(i)) * c for i, c in enumerate((6, 2, 5, 5, 4, 5, 6, 3, 7, 6))))
