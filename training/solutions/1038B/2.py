n = int(input())
a = list(range(1, n + 1, 2))
b = list(range(2, n + 1, 2))
if n <= 2:
    print("No")
else:
    print("Yes")
    print(len(a), *a)
    print(len(b), *b)
