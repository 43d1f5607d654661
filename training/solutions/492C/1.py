n, r, avg = map(int, input().split())
exams = [tuple(map(int, input().split())) for _ in range(n)]
need = n * avg - sum(a for a, b in exams)
exams.sort(key=lambda e: e[1])
essays = 0
for a, b in exams:
    if need <= 0:
        break
    add = min(need, r - a)
    essays += add * b
    need -= add
print(essays)
