n = int(input())
m = list(map(int, input().split()))
avg = sum(m) // n
print(sum(avg - x for x in m if x < avg))
