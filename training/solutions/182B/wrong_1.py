d = int(input())
n = int(input())
print(sum(d - int(x) for x in input().split()))
