n = int(input())
a = map(int, input().split())
print(sum(map(abs, a)))
