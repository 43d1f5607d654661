n = list(map(int, input().split()))
z = ["S", "M", "L", "XL", "XXL"]
for _ in range(int(input())):
    i = z.index(input())
    for d in (0, 1, -1, 2, -2, 3, -3, 4, -4):
        if 0 <= i + d < 5 and n[i + d] > 0:
            n[i + d] -= 1
            print(z[i + d])
            break
