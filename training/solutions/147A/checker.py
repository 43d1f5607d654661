import re


def check(data, answer):
    words = re.findall(r"[a-z]+|[.,!?]", data)
    right = words[0]
    for w in words[1:]:
        right += w if w in ".,!?" else " " + w
    return answer.rstrip("\n") == right
