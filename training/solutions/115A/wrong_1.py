n = int(input())
p = [int(input()) for _ in range(n)]
print(len(set(p)))
