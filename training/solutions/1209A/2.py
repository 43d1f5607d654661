n = int(input())
a = set(map(int, input().split()))
print(sum(not any(x != y and x % y == 0 for y in a) for x in a))
