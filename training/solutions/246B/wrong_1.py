n = int(input())
a = list(map(int, input().split()))
print(n if sum(a) % 2 == 0 else n - 1)
