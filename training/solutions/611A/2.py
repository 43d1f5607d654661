x, _, t = input().split()
x = int(x)
m = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
if t == "month":
    print(sum(d >= x for d in m))
else:
    print(sum((4 + i) % 7 == x % 7 for i in range(1, 367)))
