n = int(input())
left, step = n, 1
answer = []
while left:
    if left == 3:
        answer += [step, step, step * 3]
        break
    odd = left - left // 2
    answer += [step] * odd
    left -= odd
    step *= 2
print(" ".join(map(str, answer)))
