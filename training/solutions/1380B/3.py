import sys
for s in sys.stdin.read().split()[1:]:
    letter = max("RPS", key=s.count)
    answer = "RPS"[("RPS".index(letter) + 1) % 3]
    print(answer * len(s))
