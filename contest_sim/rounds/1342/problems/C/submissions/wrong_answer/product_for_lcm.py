# Takes a * b for the least common multiple.
for _ in range(int(input())):
    a, b, q = map(int, input().split())
    period, larger = a * b, max(a, b)
    answers = []
    for _ in range(q):
        l, r = map(int, input().split())
        same = (r + 1) // period * larger + min((r + 1) % period, larger)
        same -= l // period * larger + min(l % period, larger)
        answers.append(r - l + 1 - same)
    print(*answers)
