n = int(input())
t = list(map(int, input().split()))
print(n - len(set(t)) + 1)
