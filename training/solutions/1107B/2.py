n = int(input())
for i in range(n):
    k, x = input().split()
    print(int(x) - 9 + int(k) * 9)
