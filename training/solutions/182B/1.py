d = int(input())
n = int(input())
a = list(map(int, input().split()))
print(sum(d - x for x in a[:-1]))
