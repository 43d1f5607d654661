from itertools import permutations
nums = list(map(int, input().split()))
p, q, r = input().split()
def do(op, x, y):
    return x + y if op == '+' else x * y
answer = []
for a, b, c, d in permutations(nums):
    ab = do(p, a, b)
    answer.append(do(r, do(q, ab, c), d))
    answer.append(do(r, ab, do(q, c, d)))
print(min(answer))
