n = int(input())
a = list(map(int, input().split()))
print(max(sum(x for x in a if x % 2 == 0), sum(x for x in a if x % 2)))
