n = int(input())
a = list(map(int, input().split()))
print(min(sum((x - t) % 2 for x in a) for t in a))
