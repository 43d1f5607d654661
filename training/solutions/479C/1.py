n = int(input())
exams = sorted(tuple(map(int, input().split())) for _ in range(n))
day = 0
for a, b in exams:
    day = b if b >= day else a
print(day)
