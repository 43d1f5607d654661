n = int(input())
a, b, c = [set(map(int, input().split())) for _ in range(3)]
print(*(a - b))
print(*(b - c))
