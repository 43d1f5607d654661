n = int(input())
exams = sorted(tuple(map(int, input().split())) for _ in range(n))
a, b = exams[-1]
if all(x[1] <= b for x in exams):
    print(b)
else:
    print(a)
