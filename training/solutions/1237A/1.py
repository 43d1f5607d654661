k = 0
for _ in range(int(input())):
    a = int(input())
    if a % 2:
        k = 1 - k
        print(a // 2 + k)
    else:
        print(a // 2)
