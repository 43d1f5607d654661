n = int(input())
tasks = list(map(int, input().split()))
avg = sum(tasks) // n
lack = sum(avg - x for x in tasks if x < avg)
over = sum(x - avg - 1 for x in tasks if x > avg)
print(max(lack, over))
