n = int(input())
a = [input() for _ in range(n)]
print(len(set(a)))
